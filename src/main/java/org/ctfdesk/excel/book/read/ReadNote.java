package org.ctfdesk.excel.book.read;

/** A note beside a cell, as a file has it: by whom, and what it says. */
public record ReadNote(String author, String text) {}
