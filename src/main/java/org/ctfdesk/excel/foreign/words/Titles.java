package org.ctfdesk.excel.foreign.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Titles of tables, recognised by their words; a number alone is a hint. */
public final class Titles {
    /**
     * A title.
     *
     * @param form the form that its words name; "projections" where they name no scenario; "" where they name none
     * @param number the number that it bears; 0 for none
     * @param isOld it is of the old biennial reports, of an inventory, or of support tables: not of these forms
     */
    public record Title(String form, int number, boolean isOld) {
        /** The form by its words, else by its number. */
        public String best() {
            if (form.isEmpty() || form.equals(PROJECTIONS)) {
                return number >= 7 && number <= 9 || form.isEmpty() && number >= 1 && number <= 12 ? "table" + number : form;
            }
            return form;
        }

        /** True where number and words name different tables. */
        public boolean contradicts() {
            return number > 0 && !form.isEmpty() && !form.equals("description")
                    && (form.equals(PROJECTIONS) ? number < 7 || number > 9 : !form.equals("table" + number));
        }
    }

    private record Way(String words, String form) {}

    public static final String PROJECTIONS = "projections";
    private static final int LONGEST = 420;
    private static final int NEAR = 40;
    private static final int FEW = 3;
    /** Short names of scenarios that mean nothing else; CMA, for one, is also who takes decisions. */
    private static final Set<String> SURE = Set.of("wm", "wem", "wam", "wom");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:ctf|btr|ndc)?\\s*(?:table|tabla|tabela|cuadro|quadro|tableau|tab|таблица|табл|表|表格|الجدول|جدول|ctf)?\\s*(\\d{1,2})(?: (\\d))?(?: .*)?");
    private static final Pattern WORD = Pattern.compile(
            "^(?:ctf |btr |ndc )?(?:table|tabla|tabela|cuadro|quadro|tableau|tab|таблица|табл|表|表格|الجدول|جدول|ctf)\\s*\\d{1,2}(?:\\b|(?=\\p{L})).*");
    private static final Pattern OLD = Pattern.compile(
            "table10 ?s\\d.*|summary ?\\d\\b.*|.*\\bbr ?[1-5] common tabular format.*"
                    + "|.*quantified economy wide emission reduction target.*|.*emission trends summary 1.*"
                    + "|table \\d{1,2} (?:reporting on progress|emission trends summary|summary of key variables|provision of .*).*"
                    + "|.*provision of public financial support.*|.*provision of technology development.*|.*provision of capacity buil"
                            + "ding.*"
                    + "|.*information on updated greenhouse gas projections.*|.*progress in achievement of the quantified.*"
                    + "|(?:table )?iii \\d\\b.*");
    /** As the tables of biennial reports and inventories are numbered: 1s1, 2(a), 4(a)I. */
    private static final Pattern OLD_NUMBER = Pattern.compile("(?i)\\s*(?:ctf )?table\\s*\\d{1,2}\\s*(?:\\([a-f]\\)|s\\d).*",
            Pattern.DOTALL);
    private static final List<Way> WAYS = Stream.concat(
                    Ways.list("titles.tsv").stream()
                            .flatMap(entry -> entry.ways().stream().map(way -> new Way(way, entry.names().getFirst()))),
                    drafts())
            .sorted(Comparator.comparingInt((Way way) -> rank(way.form)).thenComparing(way -> -way.words.length()))
            .toList();
    private static final List<Way> SCENARIOS = Ways.list("scenarios.tsv").stream()
            .flatMap(entry -> entry.ways().stream().map(way -> new Way(way, entry.names().getFirst())))
            .toList();

    private Titles() {}

    /** The drafts of whole titles in other languages; those of tables 8 and 9 are told by their scenario. */
    private static Stream<Way> drafts() {
        return Ways.rows("headings.tsv").stream().filter(row -> row.getFirst().matches("(table([1-7]|1[0-2])|description)\\.title"))
                .flatMap(row -> row.subList(1, row.size()).stream().map(Plain::of).map(plain -> plain.replaceFirst("^\\d{1,2} ", ""))
                        .filter(plain -> !plain.isEmpty())
                        .map(plain -> new Way(plain, row.getFirst().startsWith("table7") ? PROJECTIONS
                        : row.getFirst().replace(".title", ""))));
    }

    /** Words of one title occur in others: those that name the rarer thing are asked first. */
    private static int rank(String form) {
        return List.of("table12", "table11", "table10", "table1", "table2", "table3", "table4", "table5", PROJECTIONS, "table6",
                "description")
                .indexOf(form);
    }

    /** The title that a text is. */
    public static Optional<Title> of(String text) {
        if (text.length() < 2 || text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = Plain.of(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (OLD_NUMBER.matcher(text).matches() || OLD.matcher(plain).matches()) {
            return Optional.of(new Title("", 0, true));
        }
        var numbered = NUMBERED.matcher(plain);
        var number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
        if (number > 12 || number == 0) {
            number = 0;
        }
        var known = form(plain);
        var form = !known.isEmpty() ? known
                : Spelling.corrected(text, right -> Optional.of(form(right)).filter(found -> !found.isEmpty())).orElse("");
        if (!form.isEmpty()) {
            return Optional.of(new Title(form, number, false));
        }
        return number > 0 && WORD.matcher(plain).matches() ? Optional.of(new Title("", number, false)) : Optional.empty();
    }

    private static String form(String plain) {
        for (var way : WAYS) {
            var at = Plain.at(plain, way.words, 0);
            if (at >= 0 && at <= NEAR) {
                return way.form.equals(PROJECTIONS) ? scenario(plain).orElse(PROJECTIONS) : way.form;
            }
        }
        return "";
    }

    /** The scenario that a text names: one of tables 7 to 9; nothing where a misspelt word may make it another. */
    public static Optional<String> scenario(String text) {
        var plain = Plain.of(text);
        var isShort = plain.chars().filter(c -> c == ' ').count() < FEW;
        var known = scenario(plain, isShort);
        var corrected = Spelling.corrected(text, right -> scenario(right, isShort));
        return known.isEmpty() ? corrected : known.filter(form -> corrected.isEmpty() || corrected.get().equals(form));
    }

    private static Optional<String> scenario(String plain, boolean isShort) {
        return SCENARIOS.stream().filter(way -> isShort || way.words.length() > FEW || SURE.contains(way.words))
                .filter(way -> Plain.holds(plain, way.words)).findFirst()
                .flatMap(way -> Negations.resolved(plain, way.words, way.form));
    }
}
