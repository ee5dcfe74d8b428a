package org.ctfdesk.edit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Folded;
import org.ctfdesk.text.Marked;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Tidy;
import org.ctfdesk.text.Words;

/**
 * Text read as the answer that a cell takes. Typing, paste and import read alike. Nothing is refused: what the kind
 * cannot read becomes {@link Answer.Unread} and keeps every character.
 */
public final class AnswerReader {
    private static final String NUMBERS = "\\(\\d{1,2}(?:\\s*,\\s*\\d{1,2})*\\)";
    private static final Pattern CITED =
            Pattern.compile("(.*?\\S)(\\s*" + NUMBERS + "(?:\\s*,?\\s*" + NUMBERS + ")*)", Pattern.DOTALL);
    private static final Pattern SEVERAL = Pattern.compile("\\s*[;\\n]\\s*|\\s*,\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–—−]\\s+|\\s*[–—]\\s*|(?<=[\\d)])\\s*-\\s*(?=[\\d(])");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})\\s*[-–—−/]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T00:00.*)?");

    /** An option of a list, by its code and its name. */
    private record Option(String code, String name, Folded foldedName, Folded foldedCode) {}

    /** All options of a list. */
    private record Named(List<String> codes, List<Option> all) {}

    private final Map<String, Named> lists = new ConcurrentHashMap<>();
    private final NumberStyle style;
    private final Words words;

    /** Reads numbers in {@code style}, and options by their names in {@code words}. */
    public AnswerReader(NumberStyle style, Words words) {
        this.style = style;
        this.words = words;
    }

    /** The answer that {@code text} is in a cell of that kind; nothing where it is blank. */
    public Optional<Answer> read(Kind kind, String text) {
        var tidy = Tidy.entered(text);
        if (tidy.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(switch (kind) {
            case Kind.Text any -> new Answer.Words(tidy.stripTrailing());
            case Kind.Quantity any -> quantity(tidy).map(Answer.class::cast).orElseGet(() -> new Answer.Unread(tidy));
            case Kind.Level any -> quantity(tidy).map(Answer.class::cast).orElseGet(() -> new Answer.Words(tidy.stripTrailing()));
            case Kind.Choice choice -> chosen(choice, tidy);
            case Kind.Year any -> year(tidy).map(Answer.class::cast).orElseGet(() -> new Answer.Unread(tidy));
            case Kind.Date any -> day(tidy).map(Answer.class::cast).orElseGet(() -> new Answer.Unread(tidy));
            case Kind.YearOrPeriod any -> period(tidy).map(Answer.class::cast).orElseGet(() -> new Answer.Unread(tidy));
        });
    }

    /** The amount, range or keys that {@code text} says, with the footnotes cited behind: {@code 12.4 (3)}, {@code 12.4³}. */
    public Optional<Quantity> quantity(String text) {
        var plain = text.strip();
        var whole = uncited(plain);
        if (whole.isPresent()) {
            return whole;
        }
        var marked = Marked.of(plain).filter(each -> !each.raised().isEmpty());
        if (marked.isPresent()) {
            return uncited(marked.get().figure()).map(quantity -> quantity.citing(marked.get().raised()));
        }
        var cited = CITED.matcher(plain);
        if (!cited.matches()) {
            return Optional.empty();
        }
        var numbers = NUMBER.matcher(cited.group(2)).results().map(found -> Integer.valueOf(found.group())).toList();
        return uncited(cited.group(1)).map(quantity -> quantity.citing(numbers));
    }

    private Optional<Quantity> uncited(String text) {
        var number = style.parse(text);
        if (number.isPresent()) {
            return number.map(Quantity::of);
        }
        return keys(text).or(() -> range(text));
    }

    private static Optional<Quantity> keys(String text) {
        return NotationKey.list(text).map(keys -> new Quantity.Keys(keys, List.of()));
    }

    private Optional<Quantity> range(String text) {
        var between = BETWEEN.matcher(text);
        while (between.find()) {
            var low = style.parse(text.substring(0, between.start()));
            var high = style.parse(text.substring(between.end()));
            if (low.isPresent() && high.isPresent()) {
                return Optional.of(range(low.get(), high.get()));
            }
        }
        return Optional.empty();
    }

    private static Quantity range(BigDecimal low, BigDecimal high) {
        return new Quantity.Range(low, high, List.of());
    }

    private Answer chosen(Kind.Choice choice, String text) {
        var options = new ArrayList<String>();
        for (var part : choice.several() ? SEVERAL.split(text) : new String[] {text}) {
            if (part.isBlank()) {
                continue;
            }
            var code = code(choice, part.strip());
            if (code.isEmpty() && !choice.open()) {
                return new Answer.Unread(text);
            }
            var option = code.orElse(part.strip());
            if (!options.contains(option)) {
                options.add(option);
            }
        }
        return options.isEmpty() ? new Answer.Unread(text) : new Answer.Choices(options);
    }

    private Optional<String> code(Kind.Choice choice, String name) {
        var all = options(choice);
        return all.stream().filter(option -> option.name().equalsIgnoreCase(name) || option.code().equalsIgnoreCase(name)).findFirst()
                .or(() -> {
                    var folded = Folded.of(name);
                    return all.stream().filter(option -> option.foldedName().equals(folded) || option.foldedCode().equals(folded))
                            .findFirst();
                })
                .map(Option::code);
    }

    /** A list's options as they are compared: a pasted block asks for them thousands of times. */
    private List<Option> options(Kind.Choice choice) {
        var known = lists.get(choice.id());
        if (known == null || known.codes() != choice.options()) { // two lists may be called alike
            known = new Named(choice.options(), choice.options().stream().map(code -> {
                var name = words.of("choice." + choice.id() + "." + code);
                return new Option(code, name, Folded.of(name), Folded.of(code));
            }).toList());
            lists.put(choice.id(), known);
        }
        return known.all();
    }

    private static Optional<Answer.Years> year(String text) {
        var plain = text.strip();
        return YEAR.matcher(plain).matches() ? Optional.of(Answer.Years.of(Integer.parseInt(plain))) : Optional.empty();
    }

    /** A day as 2024-06-30, or as the agreed electronic format writes it, 30/06/2024; with points or strokes too. */
    private static Optional<Answer.Day> day(String text) {
        var plain = text.strip();
        var first = DAY.matcher(plain);
        var last = YEAR_FIRST.matcher(plain);
        try {
            if (last.matches()) {
                return Optional.of(new Answer.Day(LocalDate.of(number(last, 1), number(last, 2), number(last, 3))));
            }
            return first.matches()
                    ? Optional.of(new Answer.Day(LocalDate.of(number(first, 3), number(first, 2), number(first, 1))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<Answer.Years> period(String text) {
        var period = PERIOD.matcher(text.strip());
        return period.matches()
                ? Optional.of(new Answer.Years(Integer.parseInt(period.group(1)), Integer.parseInt(period.group(2))))
                : year(text);
    }
}
