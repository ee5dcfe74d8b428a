package org.ctfdesk.sheet;

/** Row and column of a cell in a sheet, both from 0, head included. */
public record CellPlace(int row, int column) {}
