package org.ctfdesk.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.RowKey;

/** One row of a laid-out form. Its cells are made when they are first asked for, on whichever thread asks. */
public final class SheetRow {
    /** What a row is. */
    public enum Role {
        HEAD,
        HEADING,
        LINE,
        TOTAL,
        /** A note or a footnote of the decision. */
        NOTE,
        /** The words above the custom footnotes. */
        FOOT_HEADING,
        FOOTNOTE,
        BOX
    }

    private final Role role;
    private final int level;
    private final Part.Face face;
    private final Optional<RowKey> key;
    private final Optional<Part.Line> line;
    private final boolean placeholder;
    private final List<Object> basis;
    private final Supplier<List<SheetCell>> maker;
    private volatile List<SheetCell> cells;

    SheetRow(
            Role role, int level, Part.Face face, Optional<RowKey> key, Optional<Part.Line> line, boolean placeholder, List<Object> basis,
            Supplier<List<SheetCell>> maker) {
        this.role = role;
        this.level = level;
        this.face = face;
        this.key = key;
        this.line = line;
        this.placeholder = placeholder;
        this.basis = basis;
        this.maker = maker;
    }

    public Role role() {
        return role;
    }

    /** Depth of a heading, from 1; 0 for other rows. */
    public int level() {
        return level;
    }

    /** The row's address, where it holds answers. */
    public Optional<RowKey> key() {
        return key;
    }

    /** What the form says of it, where it is a line. */
    public Optional<Part.Line> line() {
        return line;
    }

    /** How far the row's words are indented: 0, 1 or 2. */
    public int indent() {
        return line.map(each -> each.print().level()).orElse(role == Role.HEADING ? level - 1 : 0);
    }

    /** How the decision prints the row's words. */
    public Part.Face face() {
        return line.map(each -> each.print().face()).orElse(face);
    }

    /** True where the decision shades that cell: what stands in it is to be taken away. */
    public boolean isShaded(SheetCell.Input input) {
        return line.isPresent() && line.get().print().shaded().contains(input.place().column().column());
    }

    /** True where the row shows where an item may be added; there is no such item yet. */
    public boolean isPlaceholder() {
        return placeholder;
    }

    /** One cell for each column of the sheet. */
    public List<SheetCell> cells() {
        var made = cells;
        if (made == null) {
            made = List.copyOf(maker.get());
            cells = made;
        }
        return made;
    }

    /** The cell in a column, counted from 0: every row has one for each. */
    public SheetCell cell(int column) {
        return cells().get(column);
    }

    /** True where this row shows that very item, and nothing else of the report. */
    boolean standsOn(Item item, Part.Line asked) {
        return basis.size() == 1 && basis.getFirst() == item && line.isPresent() && line.get() == asked;
    }

    /** True where this row, made for another report, shows the same as one made on {@code others}. */
    boolean standsOn(RowKey row, List<Object> others) {
        if (key.isEmpty() || !key.get().equals(row) || basis.size() != others.size()) {
            return false;
        }
        for (var i = 0; i < others.size(); i++) {
            var mine = basis.get(i);
            var other = others.get(i);
            if (mine != other && !(mine instanceof List<?> && mine.equals(other))) {
                return false;
            }
        }
        return true;
    }
}
