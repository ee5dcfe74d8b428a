package org.ctfdesk.excel.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Periods;

/** What workbooks say of the Party, the report and its years. */
final class Facts {
    private static final Pattern STAMP = Pattern.compile("(?:^|[^A-Z])([A-Z]{3})[-_ ](?:BTR|CTF|NDC).*");
    private static final Pattern DUE = Pattern.compile(".*[-_ ](?:CTF[-_]?)?NDC[-_](20[2-9][02468])[-_].*");
    private static final Pattern STATE = Pattern.compile("(?i).*[_-](started|qa_qc|awaiting_approval|dataentry)\\b.*");
    private static final Pattern PARTY = Pattern.compile("(?i)\\s*(?:party|name of party|parte|partie|сторона|缔约方|الطرف)\\s*[:：]\\s*("
            + "\\S.{1,80})");
    private static final Pattern TRANSPARENCY =
            Pattern.compile("(?i).*(?:biennial transparency report|informe bienal de transparencia|rapport biennal|двухгодичн\\w* докл"
                    + "ад\\w*).*?(20[2-9][02468]).*",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CODE = Pattern.compile("(.+?)\\s*\\(([A-Z]{3})\\)");
    private static final int TOP_ROWS = 8;
    /** What stands where a code of a Party may, and is none. */
    private static final Set<String> ABBREVIATIONS = Set.of("NDC", "BTR", "CTF", "GHG", "ETF");
    /** Andorra's code is a word within the name of a file: “Tables AND CTF”. */
    private static final String AND = "AND";

    private final List<ForeignBook> books;

    Facts(List<ForeignBook> books) {
        this.books = books;
    }

    /** The year in which the report is due, where a name or a cover says it. */
    OptionalInt due() {
        for (var book : books) {
            var stamp = DUE.matcher(book.file());
            if (stamp.matches()) {
                return OptionalInt.of(Integer.parseInt(stamp.group(1)));
            }
        }
        return tops().map(text -> TRANSPARENCY.matcher(text)).filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1))).findFirst();
    }

    /** The state that a file's name bears, where it is not that of a submission. */
    static Optional<String> draft(String file) {
        var state = STATE.matcher(file);
        return state.matches() ? Optional.of(state.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private java.util.stream.Stream<String> tops() {
        return books.stream().flatMap(book -> book.grids().stream()).flatMap(grid -> {
            var texts = new java.util.ArrayList<String>();
            for (var row = 0; row < Math.min(grid.rows(), TOP_ROWS); row++) {
                for (var column : grid.columns(row)) {
                    texts.add(grid.text(row, column));
                }
            }
            return texts.stream();
        });
    }

    /**
     * The codes of the Party that covers name with one. Where no cover names a Party, those that names of files bear: there words,
     * months and versions look like codes, {@code Tables 15 MAR CTF}.
     */
    Set<String> codes() {
        var codes = new TreeSet<String>();
        tops().map(PARTY::matcher).filter(Matcher::matches).map(found -> CODE.matcher(found.group(1).strip())).filter(Matcher::matches)
                .map(found -> found.group(2)).filter(code -> !ABBREVIATIONS.contains(code)).forEach(codes::add);
        if (tops().map(PARTY::matcher).noneMatch(Matcher::matches)) {
            books.stream().map(book -> STAMP.matcher(book.file())).filter(Matcher::find)
                    .filter(found -> !found.group(1).equals(AND) || found.start(1) == 0).map(found -> found.group(1))
                    .filter(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)::contains).forEach(codes::add);
        }
        return codes;
    }

    /** The profile with what the workbooks say; what the report knows already stays. */
    Profile profile(Report onto, List<Block> blocks, List<org.ctfdesk.report.profile.Target> targets) {
        var profile = onto.profile();
        var party = profile.party();
        var named = tops().map(PARTY::matcher).filter(Matcher::matches).map(found -> found.group(1).strip()).findFirst();
        var code = books.stream().map(book -> STAMP.matcher(book.file())).filter(Matcher::find)
                .map(found -> found.group(1)).findFirst();
        var coded = named.map(CODE::matcher).filter(Matcher::matches);
        if (party.name().isBlank() && named.isPresent()) {
            party = party.withName(coded.map(found -> found.group(1)).orElse(named.get()));
        }
        if (party.iso3().isBlank() && coded.isPresent()) {
            party = party.withIso3(coded.get().group(2));
        }
        if (party.iso3().isBlank() && code.isPresent()) {
            party = party.withIso3(code.get());
        }
        var isNew = onto.tables().isEmpty();
        var due = isNew ? due() : OptionalInt.empty();
        if (due.isPresent() && due.getAsInt() != profile.submission().year()) {
            profile = Profile.usual(party, due.getAsInt(), profile.targets().getFirst().name());
        }
        return profile.with(party).with(targets).with(periods(profile.periods(), blocks, isNew));
    }

    private static Periods periods(Periods before, List<Block> blocks, boolean isNew) {
        var periods = before;
        var inventory = years(blocks, "table6", "year");
        var recent = new TreeSet<Integer>();
        var projected = new TreeSet<Integer>();
        for (var form : List.of("table7", "table8", "table9", "table10", "table11")) {
            recent.addAll(years(blocks, form, "recent"));
            projected.addAll(years(blocks, form, "projection"));
        }
        var latest = inventory.isEmpty() ? recent : inventory;
        if (!latest.isEmpty() && (isNew || latest.last() > periods.inventoryTo())) {
            periods = periods.withInventoryTo(latest.last());
        }
        if (!inventory.isEmpty() && (isNew || inventory.first() < periods.inventoryFrom())) {
            periods = periods.withInventoryFrom(inventory.first());
        }
        if (!projected.isEmpty() && (isNew || projected.last() > periods.projectionTo())) {
            periods = periods.withProjectionTo(projected.last());
        } else if (isNew && !latest.isEmpty()) {
            periods = periods.withProjectionTo(Periods.horizon(latest.last()));
        }
        var implementation = years(blocks, "table4", "year");
        if (!implementation.isEmpty()) {
            periods = periods.withImplementationFrom(isNew ? implementation.first()
                    : Math.min(implementation.first(), periods.implementationFrom()))
                    .withImplementationTo(isNew ? Math.max(implementation.last(), implementation.first() + 1)
                            : Math.max(implementation.last(), periods.implementationTo()));
        }
        var achieved = years(blocks, "table5", "achieved");
        var expected = years(blocks, "table5", "expected");
        if (!isNew) {
            achieved.addAll(achieved.isEmpty() ? List.of() : periods.achieved());
            expected.addAll(expected.isEmpty() ? List.of() : periods.expected());
        }
        periods = achieved.isEmpty() ? periods : periods.withAchieved(List.copyOf(achieved));
        return expected.isEmpty() ? periods : periods.withExpected(List.copyOf(expected));
    }

    private static TreeSet<Integer> years(List<Block> blocks, String form, String column) {
        var years = new TreeSet<Integer>();
        blocks.stream().filter(block -> block.form.equals(form)).flatMap(block -> block.columns.values().stream())
                .filter(col -> col.column().equals(column) && col.year() > 0).forEach(col -> years.add(col.year()));
        return years;
    }
}
