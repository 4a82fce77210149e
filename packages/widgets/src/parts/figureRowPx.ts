/** About the height of a row in a figure, for keeping room before there is one. */
export const figureRowPx = 36;
