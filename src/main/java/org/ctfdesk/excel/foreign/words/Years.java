package org.ctfdesk.excel.foreign.words;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.grid.GridCell.Look;

/** Calendar years in heads: numbers, texts, days, with marks and units beside them. */
public final class Years {
    private static final int FIRST = 1950;
    private static final int LAST = 2100;
    private static final int DIGITS = 4;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[5-9]\\d|20\\d\\d|2100)(?!\\d)");
    /** What may stand around a year that is nothing but a year. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)[\\s*†‡§.,:;'’\"()\\[\\]\u00b9\u00b2\u00b3\u2070-\u2079\u200e\u200f]|\\(\\d{1,2}\\)|year|ano|año|annee|année|год[а]?|"
                    + "г\\.?|年度|年|سنة|عام"
                    + "|\\b[a-z]\\b|\\be\\b|\\b[fc]y\\b|\\bproj(ected|ection)?\\b|\\best(imate|imated)?\\b|\\bact(ual)?\\b|prelim(inary)?|prov(isional)?|x[0-9]");

    /** A figure has no bracket behind it, and no gas. */
    private static final Pattern UNIT_BEHIND = Pattern.compile("(?is)\\s*\\d{4}\\D.*(?:[(\\[].*[)\\]]|co2.*)\\s*");

    private static final Pattern IN_BRACKETS = Pattern.compile("(.*\\p{Nd}.*)[(\\[（]([^()\\[\\]（）]*)[)\\]）]\\s*", Pattern.DOTALL);
    /** The first or the last day of a year stands for it. */
    private static final Pattern DAY = Pattern.compile(
            "(?:31[./-]12|12[./-]31|0?1[./-]0?1)[./-](\\d{4})|(\\d{4})[./-](?:12[./-]31|0?1[./-]0?1)(?:[T ].*)?");

    /** A year that runs from one calendar year into the next: {@code 2021/22}. */
    private static final Pattern SPLIT = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?:\\s*/\\s*((?:20)?\\d\\d)|[-–](\\d\\d))(?!\\d|[./-]\\d)");

    private static final Pattern WITH_SIGN = Pattern.compile(YEAR.pattern() + "(?:\\s*(?:年度?|г\\.|год(?!\\p{L})))?");

    private static final int LONGEST_HEAD = 80;
    /** What is reckoned from the figures of years: an index, a sum or mean over years, a share or a change. */
    private static final Pattern RECKONED = Pattern.compile("(?iU)=\\s*100(?!\\d)|\\b(?:index|indice|[ií]ndice|индекс)|指数"
            + "|\\bcumul|\\bacumul"
            + "|накоплен|нарастающ|累[计積]|تراكم|\\b(?:average|mean|avg|moyenne|promedio|m[ée]dia|средн(?:ее|яя|ий|егодов\\w+))(?!\\p{L})"
            + "|平均|متوسط"
            + "|\\b(?:shares?|part des?|participaci[oó]n|доля)(?!\\p{L})|占比|份额|حصة");
    private static final Pattern CHANGE = Pattern.compile("(?iU)\\b(?:changes?|variations?|variaci[oó]n|variação|изменени\\w+|growth"
            + "|diff\\w*"
            + "|diferencia|écart|разниц\\w+)(?!\\p{L})|Δ|变化|差异|التغير|الفرق");
    private static final Pattern AGAINST = Pattern.compile("(?iU)[%٪％]|\\b(?:vs|versus|since|from|relative|compared|against|rapport"
            + "|respecto|frente|сравнению|с)(?!\\p{L})|相比|مقارنة");

    private Years() {}

    /** True for the head of a column that is reckoned from those of years: "1990 = 100", "Share 2022 (%)", "Cumulative to 2030". */
    public static boolean isReckoned(String head) {
        return head.length() <= LONGEST_HEAD && head.chars().anyMatch(Character::isDigit)
                && (RECKONED.matcher(head).find() || CHANGE.matcher(head).find() && AGAINST.matcher(head).find());
    }

    private static boolean isNext(java.util.regex.Matcher split) {
        var second = split.group(2) == null ? split.group(3) : split.group(2);
        return Integer.parseInt(second) % 100 == (Integer.parseInt(split.group(1)) + 1) % 100;
    }

    /** True where a year runs from one calendar year into the next; {@link #alone} gives the later one. */
    public static boolean isSplit(String text) {
        var split = SPLIT.matcher(digits(text));
        return split.find() && isNext(split) && alone(text).isPresent();
    }

    /** The year that a cell is, and nothing else. */
    public static OptionalInt of(GridCell cell) {
        if (cell.isNumber()) {
            if (cell.look() == Look.DAY) {
                return cell.day().map(day -> range(day.getYear())).orElse(OptionalInt.empty());
            }
            return cell.text().length() == 4 || cell.text().length() == 6 && cell.text().endsWith(".0")
                    ? range(cell.number().map(number -> number.intValue()).orElse(0)) : OptionalInt.empty();
        }
        return cell.sort() == GridCell.Sort.TEXT ? alone(cell.raised().isBlank() ? cell.text()
                : Marks.of(cell.text(), cell.raised()).bare()) : OptionalInt.empty();
    }

    /** The year that a text is, whatever marks stand beside it. */
    public static OptionalInt alone(String text) {
        if (text.length() < DIGITS || text.length() > 80 || !mayHoldYear(text)) {
            return OptionalInt.empty();
        }
        if (text.length() == DIGITS && text.charAt(0) < 0x80) {
            return range(Integer.parseInt(text)); // four plain digits
        }
        var day = DAY.matcher(digits(text).strip());
        if (day.matches()) {
            return range(Integer.parseInt(day.group(1) == null ? day.group(2) : day.group(1)));
        }
        var split = SPLIT.matcher(digits(text));
        if (split.find() && isNext(split)) {
            return alone(split.replaceFirst(String.valueOf(Integer.parseInt(split.group(1)) + 1)));
        }
        var bracket = IN_BRACKETS.matcher(text);
        if (bracket.matches() && Units.isOnly(bracket.group(2))) {
            return alone(bracket.group(1).strip());
        }
        var within = within(text);
        if (within.isEmpty()) {
            return within;
        }
        var rest = BESIDE.matcher(YEAR.matcher(digits(text)).replaceFirst(" ")).replaceAll("");
        return rest.isBlank() || isUnitBeside(text) ? within : OptionalInt.empty();
    }

    /** A look without patterns at what nearly every cell is: no four digits in a row that begin as years do. */
    private static boolean mayHoldYear(String text) {
        var run = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80 && Character.isDigit(c)) {
                return true;
            }
            run = c >= '0' && c <= '9' && (run > 0 || c == '1' || c == '2') ? run + 1 : 0;
            if (run == DIGITS) {
                return true;
            }
        }
        return false;
    }

    /** A unit of emissions behind the year of a column: {@code 2030 (Mt CO2 eq)}. */
    private static boolean isUnitBeside(String text) {
        return UNIT_BEHIND.matcher(text).matches() && Units.isOnly(YEAR.matcher(digits(text)).replaceFirst(" "));
    }

    /** The one year that a text names among other words. */
    public static OptionalInt within(String text) {
        var found = YEAR.matcher(digits(text));
        if (!found.find()) {
            return OptionalInt.empty();
        }
        var year = Integer.parseInt(found.group(1));
        return found.find() ? OptionalInt.empty() : OptionalInt.of(year);
    }

    public static String without(String text) {
        return WITH_SIGN.matcher(digits(text)).replaceAll(" ");
    }

    private static OptionalInt range(int year) {
        return year >= FIRST && year <= LAST ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** The text with the digits of every script written in the usual ones. */
    private static String digits(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            out.append(c >= 0x80 && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return out.toString();
    }
}
