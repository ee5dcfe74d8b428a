package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.account.bothsides.Discrepancy;
import org.ctfdesk.account.bothsides.Unmatched;
import org.ctfdesk.account.standing.AccountingRow;
import org.ctfdesk.account.standing.Assessment;
import org.ctfdesk.compare.Change;
import org.ctfdesk.compare.Conflict;
import org.ctfdesk.compare.Difference;
import org.ctfdesk.derive.article6.Causes;
import org.ctfdesk.derive.article6.Inconsistency;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.SetAside;
import org.ctfdesk.excel.agreed.Departure;
import org.ctfdesk.excel.returned.ChangedCell;
import org.ctfdesk.excel.returned.ChangedLines;
import org.ctfdesk.excel.returned.ChangedSheet;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.exercise.Hint;
import org.ctfdesk.exercise.Work;
import org.ctfdesk.exercise.score.Outcome;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.inventory.RowsTwice;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.review.FindingsFile;
import org.ctfdesk.review.folder.FolderFile;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.rule.verdict.Verdict;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.assistant.AssistantViewModel;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.findings.Grouping;
import org.ctfdesk.ui.grid.EnterKey;
import org.junit.jupiter.api.Test;

/** Every key that the program names has words, and every word is named somewhere. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "ctfdesk");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    /** First parts of keys; a literal that begins so is a key. */
    private static final Pattern KEY =
            Pattern.compile(
                    "(?:ui|cli|picture|text|ledger|account|store|excel|foreign|inventory|rule|place|edit|foot|severity|need|key|state|method|provision|flexibility|language|choice|cover)"
                    + "(?:\\.[A-Za-z0-9_-]+)+\\.?");

    @Test
    void everyKeyNamedInTheSourceHasWords() throws IOException {
        var missing = new TreeSet<String>();
        for (var literal : new Sources().literals()) {
            if (KEY.matcher(literal).matches() && !WORDS.has(literal)
                    && WORDS.keys().stream().noneMatch(key -> key.startsWith(literal + (literal.endsWith(".") ? "" : ".")))) {
                missing.add(literal);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyPutTogetherFromAFamilyHasWords() throws IOException {
        var missing = new TreeSet<>(families());
        missing.removeAll(WORDS.keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var literals = new Sources().literals();
        var prefixes = literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        var used = families();
        var unused = new TreeSet<String>();
        for (var key : WORDS.keys()) {
            if (!literals.contains(key) && !used.contains(key) && !isPutTogether(key, prefixes, literals)) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    /** A prefix that stands in the source, and behind it a name that stands there too. */
    private static boolean isPutTogether(String key, Set<String> prefixes, Set<String> literals) {
        return prefixes.stream()
                .anyMatch(prefix -> key.startsWith(prefix) && literals.contains(key.substring(prefix.length())));
    }

    /** Keys that follow from enumerations, forms and rules. */
    private static Set<String> families() throws IOException {
        var keys = new TreeSet<String>();
        keys.addAll(formKeys());
        Stream.of(Need.values()).forEach(need -> keys.add("need." + need));
        Stream.of(Verdict.Outcome.values()).forEach(outcome -> keys.add("verdict." + outcome));
        Stream.of(Doubt.Why.values()).forEach(why -> keys.add("verdict.doubt." + why));
        Stream.of(NotApplicable.values()).forEach(why -> keys.add("verdict.notApplicable." + why));
        Stream.of(Severity.values()).forEach(severity -> keys.add("severity." + severity));
        Stream.of(Need.values()).forEach(need -> keys.add("review.asked." + need));
        Stream.of(NotationKey.values()).forEach(key -> keys.addAll(List.of("key." + key, "handout.key." + key)));
        Stream.of(Gas.values()).forEach(gas -> keys.add("inventory.gas." + gas));
        // the workbook explains the keys that may stand in it: those of annex III come with its tables
        Stream.of(NotationKey.values()).filter(key -> key != NotationKey.UA && key != NotationKey.NR)
                .forEach(key -> keys.add("excel.key." + key));
        Stream.of(Purpose.values()).forEach(purpose -> keys.addAll(List.of("excel.purpose." + purpose, "ui.export." + purpose)));
        Stream.of(Submission.State.values()).forEach(state -> keys.addAll(List.of("state." + state, "cover.state." + state)));
        Stream.of(Circumstances.Method.values()).forEach(method -> keys.add("method." + method));
        List.of("ar", "zh", "en", "fr", "ru", "es").forEach(language -> keys.add("language." + language));
        List.of("sectors", "gases", "projections", "table7", "table8", "table9").forEach(name -> keys.add("picture." + name));
        List.of(6, 7, 8, 9).forEach(table -> keys.add("excel.charts.table" + table));
        List.of("ALL", "TODO", "ERRORS", "WARNINGS", "NOTES", "THIS_TABLE", "MENDABLE")
                .forEach(filter -> keys.add("ui.findings.filter." + filter));
        Stream.of(FindingsFile.values()).forEach(kind -> keys.addAll(List.of("ui.findings.export." + kind, "ui.file.findings." + kind)));
        List.of("severity", "code", "table", "row", "column", "year", "message", "why", "paragraph", "remedy", "reason", "answer", "point",
                "cited", "inconsistency",
                "ticked", "reference").forEach(head -> keys.add("review.head." + head));
        Stream.of(ReviewPoint.Kind.values()).forEach(kind ->
                keys.addAll(List.of("review.kind." + kind, "review.text.kind." + kind, "review.text.says." + kind)));
        Stream.of(Change.Kind.values()).forEach(kind -> keys.add("compare.kind." + kind));
        Stream.of(Conflict.Kind.values()).forEach(kind -> keys.add("ui.teams.kind." + kind));
        Stream.of(Difference.ListChanged.What.values()).forEach(what -> keys.add("compare.beside." + what));
        List.of("profile", "claim", "claimAdded", "claimRemoved", "last", "LEFT").forEach(what -> keys.add("compare.beside." + what));
        Stream.of(Outcome.values()).forEach(outcome -> keys.add("exercise.outcome." + outcome));
        Stream.of(Difficulty.values()).forEach(difficulty -> keys.add("exercise.difficulty." + difficulty));
        Stream.of(Hint.values()).forEach(hint -> keys.add("exercise.hint." + hint));
        Stream.of(Work.values()).forEach(work ->
                keys.addAll(List.of("exercise.work." + work, "exercise.hint.compare." + work, "handout.howTo." + work)));
        List.of("", ".kind", ".estimates").forEach(part -> keys.add("exercise.fill" + part));
        List.of("emissionsCovered", "emissionsPortion", "firstTransferred", "otherPurposes", "used", "netTransfers", "average",
                "adjustments", "cumulative", "balance").forEach(row -> keys.add("exercise.byHand." + row));
        List.of("energy", "industry", "land").forEach(team -> keys.add("exercise.team." + team));
        Stream.of(EnterKey.values()).forEach(key -> keys.add("ui.settings.enter." + key));
        List.of("enter", "cellPanel", "findingsPanel", "theme", "zoom", "language", "numbers", "findingsOff", "grouping", "layout",
                "author", "recent", "folder")
                .forEach(setting -> keys.addAll(List.of("ui.settings." + setting, "ui.settings." + setting + ".what")));
        List.of("writing", "look", "checks", "files", "recent.forget", "folder.copy").forEach(head -> keys.add("ui.settings." + head));
        List.of("OFFICIAL_TOOL", "DECISION").forEach(layout -> keys.add("ui.settings.layout." + layout));
        List.of("ANY", "DEVELOPING", "DEVELOPED").forEach(party -> keys.add("ui.make.party." + party));
        Shipped.all().forEach(each -> keys.addAll(List.of("exercise." + each.id() + ".title", "exercise." + each.id() + ".task")));
        Stream.of(Outcome.values()).forEach(outcome -> keys.add("ui.workshop.mark." + outcome));
        Stream.of(AssistantViewModel.Beginning.values()).forEach(each -> keys.add("ui.assistant.from." + each));
        Stream.of(Settings.Look.values()).forEach(look -> keys.add("ui.look." + look));
        Stream.of(FolderFile.Kind.values()).forEach(kind -> keys.add("ui.folders.kind." + kind));
        Stream.of(Grouping.values()).forEach(grouping -> keys.add("ui.findings.grouping." + grouping));
        Stream.of(Severity.values()).forEach(severity -> keys.add("ui.findings.group." + severity));
        Stream.of(ChangedCell.What.values()).forEach(what -> keys.add("excel.changed.cell." + what));
        List.of("DAY", "PER_CENT").forEach(look -> keys.add("excel.changed.look." + look));
        Stream.of(RowsTwice.Counts.values())
                .forEach(counts -> keys.addAll(List.of("inventory.finding.twice" + counts, "ui.inventory.twice." + counts)));
        Stream.of(ChangedLines.What.values()).forEach(what -> keys.add("excel.changed.lines." + what));
        Stream.of(ChangedSheet.What.values()).forEach(what -> keys.add("excel.changed.sheet." + what));
        Stream.of(Difference.ListChanged.What.values()).forEach(list -> keys.add("ui.difference.list." + list));
        Samples.all().forEach(sample -> keys.add("sample." + sample.name()));
        Stream.of(AccountingRow.values()).forEach(row -> keys.add("cli.article6.row." + row.key()));
        Stream.of(Inconsistency.values()).forEach(kind -> keys.add("inconsistency." + kind));
        Stream.of(Discrepancy.Kind.values()).forEach(kind -> keys.add("bothSides.discrepancy." + kind));
        List.of("III", "IV", "V", "VI.J", "VI.K").forEach(heading -> keys.add("annex4.heading." + heading));
        List.of("row", "year", "approach", "sector", "transferring", "using", "vintage", "quantity", "unit", "heading", "figure", "opening",
                "closing").forEach(head -> keys.add("annex4.head." + head));
        Stream.of(Departure.Why.values()).forEach(why -> keys.add("excel.aef.departure." + why));
        Stream.of(Unmatched.Why.values()).forEach(why -> keys.add("bothSides.unmatched." + why));
        List.of("REPORT", "INVENTORY", "NDC", "ACHIEVEMENT", "ARTICLE_6")
                .forEach(chapter -> keys.add("ui.preflight.chapter." + chapter));
        List.of("RED", "AMBER", "GREEN").forEach(light -> keys.add("ui.preflight." + light));
        Stream.of(Ndc.TargetType.values()).forEach(type -> keys.add("targetType." + type));
        Stream.of(Ndc.Cooperation.values()).forEach(cooperation -> keys.add("cooperation." + cooperation));
        List.of("AS_FILED", "FIRST_TRANSFER", "AUTHORIZED", "WITH_OTHER_PURPOSES", "QUANTITY_ISSUED")
                .forEach(reading -> keys.add("account.reading." + reading));
        readings("average", Readings.Average.values(), keys);
        readings("clock", Readings.Clock.values(), keys);
        readings("otherPurposes", Readings.OtherPurposes.values(), keys);
        readings("firstTransferred", Readings.FirstTransferred.values(), keys);
        readings("atAuthorization", Readings.AtAuthorization.values(), keys);
        Stream.of(Target.Outcomes.values()).forEach(outcomes -> keys.add("outcomes." + outcomes));
        Stream.of(Formula.Step.values()).forEach(step -> keys.add("account.proof.step." + step));
        keys.add("account.proof.step.ADJUSTMENTS.vintage");
        Stream.of(Assessment.Verdict.values()).forEach(verdict -> keys.add("account.verdict." + verdict));
        List.of("ACHIEVED", "NOT_ACHIEVED").forEach(verdict -> keys.add("account.provisional." + verdict));
        Stream.of(Assessment.Basis.values()).filter(basis -> basis != Assessment.Basis.WORDS)
                .forEach(basis -> keys.add("account.compared." + basis));
        Stream.of(Assessment.Why.values()).forEach(why -> keys.add("account.undecided." + why));
        Stream.of(Lot.Row.values()).forEach(row -> keys.add("account.event." + row));
        Stream.of(SetAside.Why.values()).forEach(why -> keys.add("account.aside." + why));
        Stream.of(Causes.Kind.values()).forEach(kind -> keys.add("account.cause." + kind));
        for (var rule : Rules.ALL) {
            keys.add("rule." + rule.code() + ".title");
            keys.add("rule." + rule.code() + ".why");
            WORDS.keys().stream().filter(key -> key.equals("rule." + rule.code() + ".message")
                    || key.startsWith("rule." + rule.code() + ".message.") || key.equals("rule." + rule.code() + ".remedy"))
                            .forEach(keys::add);
        }
        return keys;
    }

    private static void readings(String name, Enum<?>[] options, Set<String> keys) {
        keys.addAll(List.of("ui.profile.reading." + name, "ui.profile.reading." + name + ".note"));
        Stream.of(options).forEach(option -> keys.add("reading." + name + "." + option));
    }

    private static Set<String> formKeys() {
        var keys = new TreeSet<String>();
        keys.add("ui.outline.description.number");
        Stream.of(Formula.Step.values()).forEach(step -> keys.add("manual.accounting." + step));
        for (var form : Forms.LEDGER) {
            keys.addAll(List.of("place." + form.id(), "place." + form.id() + ".briefly", "ui.outline." + form.id() + ".number"));
        }
        for (var form : Forms.ALL) {
            keys.add(form.titleKey());
            keys.add("ui.outline." + form.id());
            Stream.of("ui.form.besides." + form.id()).filter(WORDS::has).forEach(keys::add);
            if (form.notes().note()) {
                keys.add(form.key(Notes.KEY));
            }
            form.notes().letters().forEach(letter -> keys.add(form.key(letter.key())));
            // lines and heads that the official tool calls otherwise
            Stream.concat(form.lines().map(Part.Line::id), form.columns().stream().flatMap(column -> column.heads().stream())
                            .map(head -> "head." + head))
                    .map(name -> form.key(name) + ".officialTool").filter(WORDS::has).forEach(keys::add);
            form.parts().stream().filter(part -> !(part instanceof Part.Repeated)).forEach(part -> keys.add(form.key(part.id())));
            form.lines().forEach(line -> {
                keys.add(form.key(line.id()));
                line.flexibleUnder().forEach(paragraph -> keys.add("provision." + paragraph));
            });
            for (var column : form.columns()) {
                column.heads().stream().filter(head -> !head.isEmpty()).forEach(head -> keys.add(form.key("head." + head)));
                column.flexibleUnder().forEach(paragraph -> keys.add("provision." + paragraph));
                if (column.kind() instanceof Kind.Choice choice) {
                    choice.options().forEach(option -> keys.add("choice." + choice.id() + "." + option));
                }
            }
        }
        keys.add("table6.sentence");
        Stream.of(Provision.values()).map(Provision::paragraph).forEach(paragraph -> keys.addAll(
                List.of("provision." + paragraph, "flexibility.general." + paragraph, "flexibility.flexible." + paragraph)));
        List.of("general.32", "flexible.32", "flexible.57", "general.58", "flexible.58")
                .forEach(of -> keys.add("flexibility." + of + ".unknown"));
        keys.add("flexibility.general.95.twoReadings");
        List.of("25", "32", "48", "57", "58", "85", "92", "95", "102").forEach(paragraph -> keys.add("flexibility.box." + paragraph));
        return keys;
    }

    @Test
    void everyEditHasAName() throws IOException {
        var names = new TreeSet<String>();
        var named = Pattern.compile("(?:SetAnswers|Together)\\(\\s*\"(\\w+)\"|String name\\(\\) \\{\\s*return \"(\\w+)\"");
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                named.matcher(Files.readString(file)).results()
                        .forEach(found -> names.add(found.group(1) != null ? found.group(1) : found.group(2)));
            }
        }
        assertTrue(names.size() >= 8, names.toString());
        names.addAll(List.of("type", "clear"));
        names.forEach(name -> assertTrue(WORDS.has("edit." + name), "edit." + name));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        var seen = new HashMap<String, String>();
        for (var bundle : bundles().entrySet()) {
            for (var line : bundle.getValue().lines().toList()) {
                var at = line.indexOf('=');
                if (at > 0 && !line.startsWith("#")) {
                    var before = seen.put(line.substring(0, at).strip(), bundle.getKey());
                    assertEquals(null, before, line.substring(0, at) + " of " + bundle.getKey() + " stands in another place too");
                }
            }
        }
        assertEquals(WORDS.keys(), seen.keySet());
    }

    @Test
    void everyPatternCanBeFilledIn() throws IOException {
        for (var bundle : bundles().entrySet()) {
            if (bundle.getKey().equals("form")) {
                continue; // the braces of the decision's placeholders are no places
            }
            for (var entry : properties(bundle.getValue()).entrySet()) {
                var text = (String) entry.getValue();
                var places = places(text);
                assertEquals(text.chars().filter(c -> c == '{').count(), PLACE.matcher(text).results().count(),
                        "a brace that is no place: " + text);
                var filled = new MessageFormat(text, Locale.ENGLISH).format(
                        Stream.iterate(0, i -> i + 1).limit(12).map(i -> "<" + i + ">").toArray());
                places.forEach(place -> assertTrue(filled.contains("<" + place + ">"), text));
                assertFalse(filled.contains("{"), text);
            }
        }
    }

    @Test
    void noTextHoldsAStraightApostropheOrStraysInBlanks() throws IOException {
        for (var bundle : bundles().values()) {
            properties(bundle).forEach((key, value) -> {
                var text = (String) value;
                assertFalse(text.contains("'"), key + ": MessageFormat swallows it; print ’");
                assertEquals(text.strip(), text, key.toString());
                assertFalse(text.contains("  ") && !text.contains("…   "), key.toString());
                assertFalse(text.isBlank(), key.toString());
            });
        }
    }

    @Test
    void everyCallSuppliesThePlacesOfItsText() throws IOException {
        var calls = new Sources().calls();
        assertTrue(calls.size() > 100, calls.size() + " calls were found");
        var wrong = new ArrayList<String>();
        for (var call : calls) {
            if (WORDS.has(call.key())) {
                var places = places(WORDS.of(call.key()));
                var needed = places.isEmpty() ? 0 : places.last() + 1;
                if (needed != call.arguments() || places.size() != needed) {
                    wrong.add(call + " for " + WORDS.of(call.key()));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static TreeSet<Integer> places(String text) {
        return PLACE.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void ownersAreThePackagesThatHaveWords() throws IOException {
        var found = bundles().keySet();
        found.forEach(owner -> assertTrue(Words.OWNERS.contains("org.ctfdesk." + owner.replace('/', '.')), owner));
        assertTrue(found.size() >= 9, found.toString());
    }

    @Test
    void theGridHasItsWordsInEveryLanguageOfTheUnitedNations() throws IOException {
        var english = properties(Files.readString(RESOURCES.resolve("ui/grid/words.properties"))).keySet();
        assertFalse(english.isEmpty());
        for (var language : List.of("ar", "zh", "fr", "ru", "es")) {
            assertEquals(english, properties(Files.readString(RESOURCES.resolve("ui/grid/words_" + language + ".properties"))).keySet(),
                    language);
        }
        assertTrue(new Sources().literals().containsAll(new HashSet<>(Arrays.asList(english.toArray()))), english.toString());
    }

    @Test
    void aTextWithoutArgumentsIsUntouched() {
        assertEquals("{Indicator}", WORDS.of("table1.indicator"));
        assertEquals("Table 7", WORDS.of("place.table", 7));
        assertEquals("Table 2026", WORDS.of("place.table", 2026));
    }

    @Test
    void aKeyWithoutWordsIsABug() {
        assertFalse(WORDS.has("no.such"));
        assertThrows(MissingResourceException.class, () -> WORDS.of("no.such"));
    }

    @Test
    void aLanguageWithoutAWordFallsBackToEnglish() {
        assertEquals(WORDS.keys(), Words.in(Locale.GERMAN).keys());
        assertEquals(Locale.GERMAN, Words.in(Locale.GERMAN).locale());
    }

    /** The English bundles in the source, by the package that owns them; the grid's own left aside. */
    private static Map<String, String> bundles() throws IOException {
        var bundles = new TreeMap<String, String>();
        try (var files = Files.walk(RESOURCES)) {
            for (var file : files.filter(file -> file.endsWith("words.properties")).toList()) {
                var owner = RESOURCES.relativize(file.getParent()).toString().replace('\\', '/');
                if (!owner.equals("ui/grid")) {
                    bundles.put(owner, Files.readString(file));
                }
            }
        }
        return bundles;
    }

    private static Properties properties(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }
}
