package org.ctfdesk.exercise;

import org.ctfdesk.report.Place;
import org.ctfdesk.report.TableKey;

/** A touch as one line: {@code cell table6:energy:year@2020}, {@code row table5 measure 7}, {@code claim 85}, {@code profile}. */
final class TouchText {
    private TouchText() {}

    static String write(Touch touch) {
        return switch (touch) {
            case Touch.Cell cell -> "cell " + cell.place().path();
            case Touch.Row row -> "row " + row.table().path() + " " + row.part() + " " + row.id();
            case Touch.Order order -> "order " + order.table().path() + " " + order.part();
            case Touch.OfProfile profile -> "profile";
            case Touch.Claim claim -> "claim " + claim.provision();
            case Touch.Beside beside -> "beside";
        };
    }

    /**
     * The touch that a line names.
     *
     * @throws IllegalArgumentException where it names none
     */
    static Touch read(String line) {
        var at = line.indexOf(' ');
        var rest = at < 0 ? "" : line.substring(at + 1);
        var words = rest.split(" ", 3);
        return switch (at < 0 ? line : line.substring(0, at)) {
            case "cell" -> new Touch.Cell(Place.ofPath(rest));
            case "row" -> new Touch.Row(TableKey.ofPath(words[0]), words[1], words[2]);
            case "order" -> new Touch.Order(TableKey.ofPath(words[0]), words[1]);
            case "profile" -> new Touch.OfProfile();
            case "claim" -> new Touch.Claim(rest);
            case "beside" -> new Touch.Beside();
            default -> throw new IllegalArgumentException("\"" + line + "\" is nothing that a slip touches.");
        };
    }
}
