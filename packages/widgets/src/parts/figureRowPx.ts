/** About the height of a row in a figure, for keeping room before there is one. */
export const figureRowPx = 36;
/** About the height of the axis below the rows. */
export const figureAxisPx = 48;
