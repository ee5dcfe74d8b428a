package org.ctfdesk.excel.book.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.ctfdesk.text.NumberStyle;

/**
 * How a file draws a cell: what somebody who looks at the sheet, on the screen or on paper, takes its figure for.
 *
 * @param id number of its format; those below 164 every program knows
 * @param format that format in its own words; "" for the usual one
 * @param faint true where the type has the colour of the ground behind it, or is too small to be read
 * @param struck true where a line goes through it
 */
public record Drawn(int id, String format, boolean faint, boolean struck) {
    /** As a cell without a style of its own. */
    public static final Drawn PLAINLY = new Drawn(0, "", false);

    /** True where type of one colour cannot be seen on a ground of the other; both of three bytes, red first. */
    public static boolean isUnseen(int ink, int ground) {
        return !new Colour(ink).isSeenOn(new Colour(ground));
    }

    /** Without a line through it. */
    Drawn(int id, String format, boolean faint) {
        this(id, format, faint, false);
    }

    /** True where nothing is changed but what every reader takes for the same. */
    boolean isPlain() {
        return !faint && format.isEmpty();
    }

    /** Drawn through the letter before it. */
    private static final String STROKE = "\u0336";
    /** Digits alone. */
    private static final Pattern HARMLESS = Pattern.compile("(?i)general|@|[#,]*0(?:\\.[0#]+)?");
    /** The unit in which figures are given, and the footnotes that exports of ours put behind one; any other unit may be another figure. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\s*(?:\\(?(?:kt|gg)(?:[ -]?CO[2₂](?:[ -]?e(?:q\\.?|quivalents?)?)?)?\\)?)?\\s*(?:\\([0-9, ()]*\\))?\\s*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|\\\\(.)");
    /** Blanks and apostrophes that part thousands. */
    private static final Pattern PARTED = Pattern.compile(
            "(?<=[#0?])(?:\\\\?[ \u00a0\u202f'’]|\"[ \u00a0\u202f'’]\")(?=[#0?]{3}(?![#0?]))");
    /** Excel takes no longer format. */
    private static final int LONGEST = 255;
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[0#?](,+)(?![,0#?])");
    private static final Pattern COLOUR = Pattern.compile("(?i)\\[(?:red|color ?\\d+)]");
    private static final BigDecimal HALF = new BigDecimal("0.5000001");

    /**
     * What is seen of a cell, where that is not what it holds; "" where nothing is seen of it. Rounding is no difference, nor is
     * a dash for zero.
     *
     * @param formatter of the library; slow to make, so whoever asks for many cells keeps one
     */
    public Optional<String> otherwise(ReadCell cell, DataFormatter formatter) {
        if (cell.isBlank() || cell.number().isEmpty() && cell.text().isBlank()) {
            return Optional.empty();
        }
        if (faint) {
            return Optional.of("");
        }
        if (struck) {
            return Optional.of(cell.told().codePoints().mapToObj(letter -> Character.toString(letter) + STROKE)
                    .collect(Collectors.joining()));
        }
        if (format.isEmpty() || format.length() > LONGEST) {
            return Optional.empty();
        }
        var words = QUOTED.matcher(format).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null && !found.group(1).isEmpty() && WORDS.matcher(found.group(1)).matches()
                        && !found.group(1).isBlank() ? "" : found.group()));
        var code = PARTED.matcher(words).replaceAll("");
        if (HARMLESS.matcher(code).matches()) {
            return Optional.empty();
        }
        return cell.number().isEmpty() ? text(code) : number(cell.number().get(), code, formatter);
    }

    /** Words have the fourth part of a format; three signs between nothing hide them. */
    private static Optional<String> text(String code) {
        var parts = parts(code);
        return parts.size() > 3 && parts.get(3).isBlank() ? Optional.of("") : Optional.empty();
    }

    private Optional<String> number(BigDecimal value, String code, DataFormatter formatter) {
        if (code.indexOf('/') >= 0 && !DateUtil.isADateFormat(id, code)) {
            return Optional.empty(); // a fraction says the same in another way
        }
        var part = part(value, code);
        if (!hasWords(part) && isSame(value, shown(value, code, formatter), part)) {
            return Optional.empty();
        }
        return Optional.of(shown(value, format, formatter));
    }

    private String shown(BigDecimal value, String code, DataFormatter formatter) {
        var isOfMinus = !isConditional(code) && value.signum() < 0 && parts(code).size() > 1;
        return formatted(isOfMinus ? value.negate() : value, part(value, code), formatter);
    }

    /** The part of a format that draws this figure; the whole of one whose parts have conditions. */
    private static String part(BigDecimal value, String code) {
        var parts = parts(code);
        var own = value.signum() < 0 && parts.size() > 1 ? 1 : value.signum() == 0 && parts.size() > 2 ? 2 : 0;
        return isConditional(code) ? code : parts.get(own);
    }

    private static boolean isConditional(String code) {
        return code.contains("[<") || code.contains("[>") || code.contains("[=");
    }

    /** True where words stand beside the figure that may make another of it, as those of another unit. */
    private static boolean hasWords(String part) {
        var said = QUOTED.matcher(part).results().map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .collect(Collectors.joining());
        return said.codePoints().anyMatch(Character::isLetter) && !WORDS.matcher(said).matches();
    }

    /** By one part of a format; the library neither knows empty ones nor commas before words. */
    private String formatted(BigDecimal value, String part, DataFormatter formatter) {
        if (!QUOTED.matcher(part).replaceAll("").matches(".*[0#?@dDmMyYhHsSgG].*")) {
            return part.replaceAll("\\[[^]]*]|[\"\\\\]|_.|\\*.", "").strip();
        }
        var thousands = THOUSANDS.matcher(part);
        var scaled = value;
        var plain = part;
        if (thousands.find()) {
            scaled = value.movePointLeft(3 * thousands.group(1).length());
            plain = part.substring(0, thousands.start(1)) + part.substring(thousands.end(1));
        }
        return formatter.formatRawCellContents(scaled.doubleValue(), id, plain).strip();
    }

    /** Those for figures above, below and of zero, and for words. */
    private static List<String> parts(String code) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < code.length(); i++) {
            var c = code.charAt(i);
            if (c == '\\' && !isQuoted && i + 1 < code.length()) {
                part.append(c).append(code.charAt(++i));
            } else if (c == ';' && !isQuoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                isQuoted ^= c == '"';
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static boolean isSame(BigDecimal value, String shown, String part) {
        if (shown.isEmpty()) {
            return false;
        }
        var digits = DIGITS.matcher(shown);
        if (!digits.find()) {
            return value.signum() == 0;
        }
        var figure = digits.group();
        var number = NumberStyle.POINT.parse(figure);
        if (number.isEmpty() || digits.find()) {
            return false;
        }
        var isRounded = number.get().subtract(value.abs()).abs().compareTo(HALF.movePointLeft(lastDigit(figure))) <= 0;
        var isSigned = isSigned(shown.replace(figure, ""));
        return isRounded && (number.get().signum() == 0 || isSigned == value.signum() < 0
                || value.signum() < 0 && COLOUR.matcher(part).find());
    }

    /** How far behind the point the last digit of a figure stands. */
    private static int lastDigit(String figure) {
        var parts = figure.split("[eE]");
        var point = parts[0].indexOf('.');
        return (point < 0 ? 0 : parts[0].length() - point - 1) - (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }

    private static boolean isSigned(String shown) {
        return shown.chars().anyMatch(c -> "-−–(▲△".indexOf(c) >= 0);
    }
}
