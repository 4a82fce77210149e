import type { ButtonHTMLAttributes, ReactElement } from 'react';

/** A button; `busy` keeps it focusable and says that it does nothing now. */
export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'> {
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly busy?: boolean;
}

/** A button of the widgets. It is never `disabled`, because a disabled button drops the keyboard's place. */
export function Button({
  look = 'secondary',
  busy = false,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps): ReactElement {
  return (
    <button
      {...rest}
      type={type}
      className={`lp-button lp-button-${look}`}
      aria-disabled={busy ? true : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
