package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/** Lays out the rows of a sheet, taking over those of an older one that show the same. */
final class Rows {
    private final Sheet sheet;
    private final Words words;
    private final boolean editing;
    private final List<SheetRow> older;
    private int cursor;
    private final List<SheetRow> rows = new ArrayList<>();
    private final RowCells cells;
    /** Rows that stand below the notes instead of where the form has them. */
    private final List<Runnable> memos = new ArrayList<>();

    Rows(Sheet sheet, Words words, boolean editing, Optional<Sheet> before) {
        this.sheet = sheet;
        this.words = words;
        this.editing = editing;
        this.cells = new RowCells(sheet);
        this.older = before.map(Sheet::rows).orElse(List.of());
    }

    List<SheetRow> made() {
        var head = older.isEmpty() ? Head.of(sheet) : older.subList(0, sheet.headRows());
        rows.addAll(head);
        for (var part : sheet.form().parts()) {
            switch (part) {
                case Part.Heading heading -> heading(heading);
                case Part.Line line -> line(line, RowKey.of(line.id()), false, Optional.empty());
                case Part.Repeated repeated -> repeated(repeated);
            }
        }
        foot();
        return List.copyOf(rows);
    }

    private void heading(Part.Heading heading) {
        var key = RowKey.of(heading.id());
        add(SheetRow.Role.HEADING, heading.level(), heading.face(), key, Optional.empty(), false, List.of(), () ->
                acrossFrom(0, new SheetCell.Fixed(words.of(sheet.form().key(heading.id())), 1, sheet.columns().size(), 0,
                        sheet.form().notes().lettersAt(heading.id()))));
    }

    private void repeated(Part.Repeated part) {
        var items = sheet.report().items(sheet.key(), part);
        var isPlain = !part.follows() && !sheet.form().hasFormulas();
        for (var item : items) {
            if (isMemo(part, item)) {
                memos.add(() -> line(part.lines().getFirst(), new RowKey(part.lines().getFirst().id(), item.id()), false,
                        Optional.of(part)));
                continue;
            }
            for (var line : part.lines()) {
                if (isPlain) {
                    plain(part, line, item);
                } else {
                    line(line, new RowKey(line.id(), item.id()), false, Optional.of(part));
                }
            }
        }
        var blanks = Math.max(part.least() - items.size(), editing && part.least() > 0 && part.lines().size() == 1 && !part.follows() ? 1
                : 0);
        var roster = part.follows() ? sheet.report().roster(part) : sheet.report().table(sheet.key()).block(part.id());
        for (var i = 0; i < blanks; i++) {
            var id = Integer.toString(Integer.parseInt(roster.nextId()) + i);
            for (var line : part.lines()) {
                line(line, new RowKey(line.id(), id), true, Optional.of(part));
            }
        }
    }

    /** Readers of the official tool's tables take what stands among the gases for gases. */
    private boolean isMemo(Part.Repeated part, Item item) {
        return sheet.layout() == Layout.OFFICIAL_TOOL && sheet.form().words().equals(Projections.WITH_MEASURES.words())
                && item.row(part.lines().getFirst().id()).words(ColumnKey.LABEL).strip().toLowerCase(Locale.ROOT).startsWith("memo");
    }

    /** A row that shows its item alone: of thousands, all but the changed one are taken over with one comparison each. */
    private void plain(Part.Repeated part, Part.Line line, Item item) {
        if (cursor < older.size() && older.get(cursor).standsOn(item, line)) {
            rows.add(older.get(cursor++));
            return;
        }
        var key = new RowKey(line.id(), item.id());
        var answers = item.row(line.id());
        add(line.total() ? SheetRow.Role.TOTAL : SheetRow.Role.LINE, 0, key, Optional.of(line), false, List.of(item),
                () -> cells.of(line, key, Optional.of(part), answers, answers));
    }

    private void line(Part.Line line, RowKey key, boolean placeholder, Optional<Part.Repeated> part) {
        var answers = answers(sheet.key(), key, part);
        var names = part.filter(Part.Repeated::follows).map(repeated -> names(repeated, key.item())).orElse(answers);
        var results = results(line, key);
        add(line.total() ? SheetRow.Role.TOTAL : SheetRow.Role.LINE, 0, key, Optional.of(line), placeholder,
                List.of(answers, names, results), () -> cells.of(line, key, part, answers, names));
    }

    /** The computed cells of a row, for comparison with those of an older sheet. */
    private List<Optional<Result>> results(Part.Line line, RowKey key) {
        if (line.formulas().isEmpty() && sheet.form().columns().stream().allMatch(column -> column.formula().isEmpty())) {
            return List.of();
        }
        return sheet.columns().stream()
                .map(column -> Optional.ofNullable(sheet.results().get(new Place(sheet.key(), key, column.key()))))
                .toList();
    }

    private Row answers(TableKey table, RowKey key, Optional<Part.Repeated> part) {
        return part.isEmpty()
                ? sheet.report().table(table).row(key.line())
                : sheet.report().table(table).block(part.get().id()).item(key.item()).map(item -> item.row(key.line())).orElse(Row.EMPTY);
    }

    private Row names(Part.Repeated part, String item) {
        return sheet.report().roster(part).item(item).map(found -> found.row(Report.rosterPart(part))).orElse(Row.EMPTY);
    }

    /** In the order of the decision: notes, footnotes with letters, the Party's footnotes, the documentation box. */
    private void foot() {
        notes();
        memos.forEach(Runnable::run);
        if (!sheet.form().hasFoot()) {
            return;
        }
        var key = Report.footOf(sheet.key());
        var table = sheet.report().table(key);
        var footnotes = table.block(Foot.FOOTNOTE).items();
        add(SheetRow.Role.FOOT_HEADING, 1, RowKey.of("footnotes"), Optional.empty(), false, List.of(), () ->
                acrossFrom(0, new SheetCell.Fixed(words.of("foot.footnotes"), 1, sheet.columns().size(), 0)));
        footnotes.forEach(item -> footnote(key, item, false));
        if (editing) {
            footnote(key, Item.blank(table.block(Foot.FOOTNOTE).nextId()), true);
        }
        var row = table.row(Foot.BOX);
        var typed = row.answer(ColumnKey.of(Foot.TEXT)).filter(Answer.Words.class::isInstance).map(text -> ((Answer.Words) text).text());
        var conditional = ConditionalTargets.below(sheet.key(), sheet.report(), typed.orElse(""), words);
        if (hasBox(row)) {
            add(SheetRow.Role.BOX, 0, RowKey.of(Foot.BOX), Optional.empty(), false, List.of(row), () ->
                    footCells(new Place(key, RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT)), row, words.of("foot.box")));
        } else if (!conditional.isEmpty()) {
            add(SheetRow.Role.FOOT_HEADING, 1, RowKey.of(Foot.BOX), Optional.empty(), false, List.of(), () ->
                    acrossFrom(0, new SheetCell.Fixed(words.of("foot.box"), 1, sheet.columns().size(), 0)));
        }
        notes(Description.CONDITIONAL, conditional);
    }

    private void notes() {
        var printed = new PrintedNotes(words);
        printed.note(sheet.form()).ifPresent(text -> note(Notes.KEY, text));
        sheet.form().notes().letters().forEach(letter -> note(letter.key(), printed.of(sheet.form(), letter)));
        if (sheet.form() == Measures.FORM && sheet.columns().stream().noneMatch(column -> column.column().isMarks())) {
            notes(Measures.MARKS, MeasureMarks.of(sheet.report(), words));
        }
    }

    /** Numbered by position: two may say the same. */
    private void notes(String name, List<String> texts) {
        for (var i = 0; i < texts.size(); i++) {
            note(name + i, texts.get(i));
        }
    }

    private void note(String name, String text) {
        add(SheetRow.Role.NOTE, 0, RowKey.of(name), Optional.empty(), false, List.of(List.of(text)), () ->
                acrossFrom(0, new SheetCell.Fixed(text, 1, sheet.columns().size(), 0)));
    }

    /** Where the decision prints no box, one that is filled still stands; a common one is filled below each of its tables. */
    private boolean hasBox(Row box) {
        var form = sheet.form();
        var isCommon = Forms.NDC.stream().anyMatch(other -> other != form && other.foot().equals(form.foot()));
        return form.notes().box() || (isCommon ? editing : editing && form.perTarget() || !box.isEmpty());
    }

    private void footnote(TableKey foot, Item item, boolean placeholder) {
        var row = new RowKey(Foot.FOOTNOTE, item.id());
        var answers = item.row(Foot.FOOTNOTE);
        add(SheetRow.Role.FOOTNOTE, 0, row, Optional.empty(), placeholder, List.of(answers), () ->
                footCells(new Place(foot, row, ColumnKey.of(Foot.TEXT)), answers, "(" + item.id() + ")"));
    }

    private List<SheetCell> footCells(Place place, Row answers, String label) {
        var input = new SheetCell.Input(
                place, Kind.TEXT, answers.answer(place.column()), Optional.empty(), sheet.columns().size() - 1, "");
        var cells = acrossFrom(1, input);
        cells.set(0, new SheetCell.Fixed(label, 1, 1, 0));
        return cells;
    }

    /** A row in which one cell takes all columns from {@code from} on. */
    private List<SheetCell> acrossFrom(int from, SheetCell cell) {
        var cells = new ArrayList<SheetCell>();
        for (var column = 0; column < sheet.columns().size(); column++) {
            cells.add(column == from ? cell : SheetCell.COVERED);
        }
        return cells;
    }

    private void add(
            SheetRow.Role role, int level, RowKey key, Optional<Part.Line> line, boolean placeholder, List<Object> basis,
            Supplier<List<SheetCell>> maker) {
        add(role, level, Part.Face.PLAIN, key, line, placeholder, basis, maker);
    }

    private void add(
            SheetRow.Role role, int level, Part.Face face, RowKey key, Optional<Part.Line> line, boolean placeholder,
            List<Object> basis, Supplier<List<SheetCell>> maker) {
        var same = taken(key, basis, placeholder);
        rows.add(same != null ? same : new SheetRow(role, level, face, Optional.of(key), line, placeholder, basis, maker));
    }

    /** The older row that shows the same, looked for where the last one was found. */
    private SheetRow taken(RowKey key, List<Object> basis, boolean placeholder) {
        for (var i = cursor; i < older.size() && i < cursor + 4; i++) {
            if (older.get(i).isPlaceholder() == placeholder && older.get(i).standsOn(key, basis)) {
                cursor = i + 1;
                return older.get(i);
            }
        }
        cursor++;
        return null;
    }
}
