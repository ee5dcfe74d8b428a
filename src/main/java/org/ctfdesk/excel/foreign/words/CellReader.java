package org.ctfdesk.excel.foreign.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Proposed.Reading;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.grid.GridCell.Look;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Tidy;

/** Reads a cell as the answer that a place of a form takes. */
public final class CellReader {
    /**
     * A cell read.
     *
     * @param marks of footnotes that the figure cites
     */
    public record Read(FigureRead figure, List<String> marks) {}

    private static final Pattern PERIOD = Pattern.compile("\\D{0,12}((?:19|20)\\d\\d)\\s*(?:[-–—−/]|to|a|à|до|至)\\s*((?:19|20)\\d\\d)"
            + "\\D{0,12}");
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d).*");

    private final FigureReader figures;

    public CellReader(FigureReader figures) {
        this.figures = figures;
    }

    /**
     * Reads a cell.
     *
     * @param perCent the row or the column is in per cent
     * @param unit what the table's unit turns into kt; nothing where the place has no unit of mass
     */
    public Read read(GridCell cell, Kind kind, boolean perCent, Optional<Units.Mass> unit) {
        switch (cell.sort()) {
            case ERROR -> {
                return new Read(FigureRead.nothing(Reason.of("foreign.reason.error", cell.text())), List.of());
            }
            case NO_VALUE -> {
                return new Read(FigureRead.nothing(Reason.of("foreign.reason.noValue")), List.of());
            }
            case TEXT, NUMBER, TRUTH -> {}
        }
        return switch (kind) {
            case Kind.Text text -> words(cell);
            case Kind.Quantity quantity -> figure(cell, kind, perCent || quantity.equals(Kind.PER_CENT), unit);
            case Kind.Level level -> figure(cell, kind, perCent, unit);
            case Kind.Choice choice -> new Read(choice(choice, cell), List.of());
            case Kind.Year year -> new Read(year(cell, false), List.of());
            case Kind.YearOrPeriod period -> new Read(year(cell, true), List.of());
            case Kind.Date date -> new Read(day(cell), List.of());
        };
    }

    private static Read words(GridCell cell) {
        return new Read(FigureRead.of(new Answer.Words(text(cell))), List.of());
    }

    /** The words of a cell, with one kind of line break. */
    public static String text(GridCell cell) {
        return cell.look() == Look.DAY && cell.day().isPresent() ? cell.day().get().toString() : Tidy.entered(cell.shown()).strip();
    }

    private Read figure(GridCell cell, Kind kind, boolean perCent, Optional<Units.Mass> unit) {
        if (cell.isNumber()) {
            var marks = cell.raised().isEmpty() ? List.<String>of() : Marks.of("0 " + cell.raised(), "").marks();
            return new Read(number(cell, perCent, unit), marks);
        }
        var marks = Marks.of(Tidy.entered(cell.text()), cell.raised());
        // the brackets of accountants are no mark
        var whole = figures.read(cell.text(), perCent, unit);
        if (cell.raised().isBlank() && whole.isSure() && whole.readings().getFirst().answer().orElse(null) instanceof Quantity) {
            return new Read(whole, List.of());
        }
        var read = figures.read(marks.bare(), perCent, unit);
        if (read.readings().isEmpty() && kind instanceof Kind.Level && read.why().map(Reason::key)
                .orElse("").matches(".*(noFigure|wordsBehind)")) {
            return words(cell);
        }
        return new Read(read, marks.marks());
    }

    private static FigureRead number(GridCell cell, boolean perCent, Optional<Units.Mass> unit) {
        if (cell.look() == Look.DAY) {
            return FigureRead.nothing(Reason.of("foreign.reason.day", String.valueOf(cell.day().map(LocalDate::toString).orElse(""))));
        }
        var number = cell.shownNumber();
        if (number.isEmpty()) {
            return FigureRead.nothing(Reason.of("foreign.reason.noFigure"));
        }
        var read = FigureRead.of(Quantity.of(unit.map(mass -> mass.toKt(number.get())).orElse(number.get())));
        if (cell.look() == Look.UNSEEN && number.get().signum() != 0) {
            return read.doubted(Reason.of("foreign.reason.unseen"));
        }
        if (cell.shiftShown() > 0) {
            return partShown(number.get(), cell.shiftShown(), unit);
        }
        if (unit.isPresent() && cell.raised().codePoints().anyMatch(Character::isLetter)) {
            return withUnitShown(read, number.get(), cell.raised(), unit.get());
        }
        if (cell.look() == Look.PER_CENT) {
            return perCent || unit.isEmpty() ? read.remarked(Reason.of("foreign.reason.shownPerCent"))
                    : FigureRead.nothing(Reason.of("foreign.reason.perCent"));
        }
        return read;
    }

    /** A format that shows a thousandth of a figure: the unit over the table may be of what is shown or of what is stored. */
    private static FigureRead partShown(BigDecimal stored, int shift, Optional<Units.Mass> unit) {
        var shown = stored.movePointLeft(shift);
        return new FigureRead(List.of(
                new Reading(Optional.of(Quantity.of(unit.map(mass -> mass.toKt(shown)).orElse(shown))), Reason.of("foreign.reading.shown")),
                new Reading(Optional.of(Quantity.of(unit.map(mass -> mass.toKt(stored)).orElse(stored))),
                        Reason.of("foreign.reading.stored"))),
                -1, Optional.of(Reason.of("foreign.reason.partShown", shown.toPlainString(), stored.toPlainString())), List.of());
    }

    /** A format that writes a unit behind the figure: it counts, and where the table says another one somebody has to look. */
    private static FigureRead withUnitShown(FigureRead read, BigDecimal number, String written, Units.Mass ofTable) {
        var own = Units.behind(written);
        if (own.isEmpty()) {
            return read.open(Reason.of("foreign.reason.wordsBehind", written));
        }
        return own.get().inKt().compareTo(ofTable.inKt()) == 0 ? read
                : FigureRead.of(Quantity.of(own.get().toKt(number))).doubted(Reason.of("foreign.reason.otherUnitShown", written));
    }

    private static FigureRead choice(Kind.Choice choice, GridCell cell) {
        var text = text(cell);
        var bare = Plain.uncited(text);
        var options = ChoiceWords.options(choice, bare);
        return options.map(found -> FigureRead.of(new Answer.Choices(found)))
                .orElseGet(() -> FigureRead.nothing(Reason.of("foreign.reason.notOfList")));
    }

    private static FigureRead year(GridCell cell, boolean period) {
        var alone = Years.of(cell);
        if (alone.isPresent() && !cell.isNumber() && Years.isSplit(cell.text())) { // which of the two begins it nobody says
            var first = alone.getAsInt() - 1;
            return period ? FigureRead.of(new Answer.Years(first, first + 1))
                    : FigureRead.of(Answer.Years.of(first)).doubted(Reason.of("foreign.reason.periodForYear"));
        }
        if (alone.isPresent()) {
            return FigureRead.of(Answer.Years.of(alone.getAsInt()));
        }
        if (cell.isNumber()) {
            return FigureRead.nothing(Reason.of("foreign.reason.noYear"));
        }
        var text = Tidy.visible(Tidy.entered(cell.text()));
        var both = PERIOD.matcher(text);
        if (both.matches()) {
            var years = new Answer.Years(Integer.parseInt(both.group(1)), Integer.parseInt(both.group(2)));
            return period ? FigureRead.of(years)
                    : FigureRead.of(Answer.Years.of(years.first())).doubted(Reason.of("foreign.reason.periodForYear"));
        }
        var within = Years.within(text);
        return within.isPresent() ? FigureRead.of(Answer.Years.of(within.getAsInt())).doubted(Reason.of("foreign.reason.yearAmongWords"))
                : FigureRead.nothing(Reason.of("foreign.reason.noYear"));
    }

    private static FigureRead day(GridCell cell) {
        var day = cell.day();
        if (day.isPresent()) {
            return FigureRead.of(new Answer.Day(day.get()));
        }
        var written = DAY.matcher(cell.text());
        return written.matches()
                ? FigureRead.of(new Answer.Day(LocalDate.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)),
                        Integer.parseInt(written.group(3)))))
                : FigureRead.nothing(Reason.of("foreign.reason.noDay"));
    }
}
