package org.ctfdesk.excel.foreign.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Proposed.Reading;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Tidy;

/**
 * Figures of one block, read by the style in which the whole block writes them. Where the style is open, a figure that has one
 * reading is read; one that has two is asked about.
 */
public final class FigureReader {
    private static final Pattern RANGE = Pattern.compile(
            "(.*?\\p{Nd}[)\\]]?)(?:\\s*[–—～〜]\\s*|\\s+[-−~]\\s+|(?<=\\p{Nd})\\s*[-~]\\s*(?=\\p{Nd})|\\s+(?:to|a|à|до|至|إلى|bis)\\s+|至|到)"
                    + "(.*\\p{Nd}.*)",
            Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iuU)(?:between|from|entre|de|от|между|zwischen|von|من|بين|ما بين)\\s+(\\S.*?)"
                    + "\\s+(?:and|to|et|y|e|a|à|и|до|und|bis|و|إلى)\\s*(\\S.*)");
    private static final Pattern ABOUT = Pattern.compile("(?i)^(?:~|≈|≃|ca\\.?|c\\.|circa|about|approx\\.?|around|aprox\\.?|env\\.?|ок"
            + "оло|ок\\.|约|±)\\s*(?=[-−–(]?\\s*\\p{Nd})");
    private static final Pattern BOUND = Pattern.compile("^(?:<|>|≤|≥|＜|＞|less than|more than|under|over|up to).*");
    private static final Pattern LINE = Pattern.compile("[-–—−‒_.…·]+|\\?+|x+");
    private static final Pattern NOT_THERE = Pattern.compile(
            "(?i)n\\s*[./]\\s*d\\.?|nd|tbc|tbd|t\\.b\\.[cd]\\.|to be (confirmed|determined|completed)|n\\.?\\s?c\\.|pending|pendiente|"
                    + "s/d|н/д|нет данных|–");
    private static final Pattern PER_CENT = Pattern.compile("\\s*[%٪％]");
    private static final Pattern FRACTION = Pattern.compile("\\p{Nd}+\\s*[/⁄]\\s*\\p{Nd}+");
    private static final Pattern TAIL = Pattern.compile("(.*\\p{Nd}[)\\]]?)\\s*([^\\p{Nd}()]+[^\\p{Nd}]*(?:\\d[^\\p{Nd}]*)?)",
            Pattern.DOTALL);
    /** A figure and what stands behind it from its first letter: {@code 1.2 Mt CO2 eq}. */
    private static final Pattern LETTERS = Pattern.compile("([^\\p{L}]*\\p{Nd}[)\\]]?)\\s*(\\p{L}.*)", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int CLEAR = 3;
    /** A longer text tells something else than two figures. */
    private static final int LONGEST_RANGE = 80;

    private final Optional<NumberStyle> style;
    private final Optional<NumberStyle> leaning;

    private FigureReader(Optional<NumberStyle> style, Optional<NumberStyle> leaning) {
        this.style = style;
        this.leaning = leaning;
    }

    /**
     * A reader for a block.
     *
     * @param block its texts that may be figures
     * @param file how the whole file writes numbers, where the block alone does not say
     */
    public static FigureReader of(Collection<String> block, NumberBlock file) {
        var here = NumberBlock.of(block);
        if (here instanceof NumberBlock.Decided || here instanceof NumberBlock.Indifferent) {
            return new FigureReader(here instanceof NumberBlock.Indifferent ? file.style().or(here::style) : here.style(),
                    Optional.empty());
        }
        var votes = votes(block);
        var leaning = votes[0] >= CLEAR * Math.max(1, votes[1]) ? Optional.of(NumberStyle.POINT)
                : votes[1] >= CLEAR * Math.max(1, votes[0]) ? Optional.of(NumberStyle.COMMA) : Optional.<NumberStyle>empty();
        if (votes[0] == 0 && votes[1] == 0 && file.style().isPresent() && !(file instanceof NumberBlock.Indifferent)) {
            return new FigureReader(file.style(), Optional.empty());
        }
        return new FigureReader(Optional.empty(), leaning);
    }

    /** A reader that was told the style. */
    public static FigureReader of(NumberStyle told) {
        return new FigureReader(Optional.of(told), Optional.empty());
    }

    /** How many figures have a reading in one style alone: with the point, with the comma. */
    private static int[] votes(Collection<String> block) {
        var votes = new int[2];
        for (var text : block) {
            var bare = Marks.of(text, "").bare();
            var point = NumberStyle.POINT.parse(bare).isPresent();
            var comma = NumberStyle.COMMA.parse(bare).isPresent();
            votes[0] += point && !comma ? 1 : 0;
            votes[1] += comma && !point ? 1 : 0;
        }
        return votes;
    }

    /**
     * What a text in a cell of figures says.
     *
     * @param text without marks of footnotes
     * @param perCent true where the cell takes per cents
     * @param toKt by what the table's unit turns into kt; nothing where no unit of mass is asked for
     */
    public FigureRead read(String text, boolean perCent, Optional<Units.Mass> toKt) {
        var plain = Tidy.visible(Tidy.entered(text));
        var keys = Keys.of(plain);
        if (keys.isPresent()) {
            return keys.get();
        }
        if (LINE.matcher(plain).matches()) {
            return FigureRead.nothing(Reason.of("foreign.reason.line"));
        }
        if (NOT_THERE.matcher(plain).matches()) {
            return FigureRead.nothing(Reason.of("foreign.reason.notThere"));
        }
        if (BOUND.matcher(plain).matches()) {
            return FigureRead.nothing(Reason.of("foreign.reason.bound"));
        }
        if (FRACTION.matcher(plain).matches()) {
            return FigureRead.nothing(Reason.of("foreign.reason.fraction"));
        }
        var about = ABOUT.matcher(plain);
        if (about.find()) {
            return number(plain.substring(about.end()), perCent, toKt).map(read -> read.doubted(Reason.of("foreign.reason.about")))
                    .orElseGet(() -> FigureRead.nothing(Reason.of("foreign.reason.noFigure")));
        }
        if (NumberBlock.isBehindTriangle(plain)) {
            return number(plain, perCent, toKt).map(read -> read.doubted(Reason.of("foreign.reason.triangle")))
                    .orElseGet(() -> FigureRead.words(plain));
        }
        return number(plain, perCent, toKt)
                .or(() -> range(perCent ? PER_CENT.matcher(plain).replaceAll("") : plain, toKt))
                .or(() -> withUnit(plain, perCent, toKt))
                .orElseGet(() -> FigureRead.words(plain));
    }

    private Optional<FigureRead> number(String text, boolean perCent, Optional<Units.Mass> toKt) {
        if (text.endsWith("%") || text.endsWith("٪") || text.endsWith("％")) {
            var bare = text.substring(0, text.length() - 1).strip();
            var read = plainNumber(bare, Optional.empty());
            return perCent ? read : read.map(any -> FigureRead.nothing(Reason.of("foreign.reason.perCent")));
        }
        return plainNumber(text, toKt);
    }

    private Optional<FigureRead> plainNumber(String text, Optional<Units.Mass> toKt) {
        if (style.isPresent()) {
            var read = style.get().parse(text);
            if (read.isPresent()) {
                return read.map(number -> FigureRead.of(amount(number, toKt)));
            }
            var other = other(style.get()).parse(text);
            return other.map(number -> FigureRead.of(amount(number, toKt)).doubted(Reason.of("foreign.reason.otherStyle")));
        }
        var point = NumberStyle.POINT.parse(text);
        var comma = NumberStyle.COMMA.parse(text);
        if (point.isEmpty() && comma.isEmpty()) {
            return Optional.empty();
        }
        if (point.isEmpty() || comma.isEmpty()) {
            var read = FigureRead.of(amount(point.or(() -> comma).orElseThrow(), toKt));
            var isSlip = leaning.isPresent() && leaning.get().parse(text).isEmpty() && text.indexOf(leaning.get().decimal()) < 0;
            return Optional.of(isSlip ? read.doubted(Reason.of("foreign.reason.otherStyle")) : read);
        }
        if (point.get().compareTo(comma.get()) == 0) {
            return Optional.of(FigureRead.of(amount(point.get(), toKt)));
        }
        var readings = List.of(
                new Reading(Optional.of(amount(point.get(), toKt)), Reason.of("foreign.reading.point")),
                new Reading(Optional.of(amount(comma.get(), toKt)), Reason.of("foreign.reading.comma")));
        var chosen = leaning.map(lean -> lean.decimal() == '.' ? 0 : 1).orElse(-1);
        return Optional.of(new FigureRead(readings, chosen, Optional.of(Reason.of("foreign.reason.twoReadings")), List.of()));
    }

    private static NumberStyle other(NumberStyle style) {
        return style.decimal() == '.' ? NumberStyle.COMMA : NumberStyle.POINT;
    }

    private Optional<FigureRead> range(String text, Optional<Units.Mass> toKt) {
        if (text.length() > LONGEST_RANGE) {
            return Optional.empty();
        }
        var words = BETWEEN.matcher(text);
        var ends = words.matches() ? words : RANGE.matcher(text);
        if (!ends.matches()) {
            return Optional.empty();
        }
        var low = plainNumber(ends.group(1).strip(), toKt);
        var high = plainNumber(ends.group(2).strip(), toKt);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        var readings = new ArrayList<Reading>();
        for (var i = 0; i < Math.max(low.get().readings().size(), high.get().readings().size()); i++) {
            var from = low.get().readings().get(Math.min(i, low.get().readings().size() - 1));
            var to = high.get().readings().get(Math.min(i, high.get().readings().size() - 1));
            if (from.answer().orElse(null) instanceof Quantity.Amount first && to.answer().orElse(null) instanceof Quantity.Amount last) {
                var how = readings.isEmpty() && low.get().readings().size() == 1 ? to.how() : from.how();
                readings.add(new Reading(Optional.of(new Quantity.Range(first.value(), last.value(), List.of())), how));
            }
        }
        var read = new FigureRead(readings, low.get().chosen() < 0 || high.get().chosen() < 0 ? -1
                : Math.max(low.get().chosen(), high.get().chosen()), low.get().why().or(high.get()::why), List.of());
        if (YEAR.matcher(ends.group(1).strip()).matches() && YEAR.matcher(ends.group(2).strip()).matches()) {
            return Optional.of(read.open(Reason.of("foreign.reason.rangeYears")));
        }
        return Optional.of(readings.stream().anyMatch(FigureReader::isTurned) ? read.open(Reason.of("foreign.reason.rangeTurned")) : read);
    }

    private static boolean isTurned(Reading reading) {
        return reading.answer().orElse(null) instanceof Quantity.Range range && range.low().compareTo(range.high()) > 0;
    }

    private Optional<FigureRead> withUnit(String text, boolean perCent, Optional<Units.Mass> toKt) {
        var letters = LETTERS.matcher(text);
        var tail = letters.matches() && Units.behind(letters.group(2)).isPresent() ? letters : TAIL.matcher(text);
        if (!tail.matches()) {
            return Optional.empty();
        }
        var unit = Units.behind(tail.group(2));
        if (toKt.isPresent() && unit.isPresent()) {
            var read = plainNumber(tail.group(1).strip(), unit).or(() -> range(tail.group(1).strip(), unit));
            var remark = unit.get().isKt() ? Reason.of("foreign.reason.unitInCell", tail.group(2).strip())
                    : Reason.of("foreign.reason.scaled", tail.group(2).strip());
            return read.map(each -> each.remarked(remark)).map(each -> unit.get().isOfTwoMeanings()
                    ? each.doubted(Reason.of("foreign.reason.unitTwoMeanings", tail.group(2).strip(),
                            unit.get().inKt().toPlainString())) : each);
        }
        var bare = number(tail.group(1).strip(), perCent, toKt);
        return bare.map(any -> FigureRead.nothing(Reason.of("foreign.reason.wordsBehind", tail.group(2).strip())));
    }

    private static Answer amount(BigDecimal number, Optional<Units.Mass> toKt) {
        return Quantity.of(toKt.map(unit -> unit.toKt(number)).orElse(number));
    }
}
