package org.ctfdesk.rule.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * The sectors and gases that the scope names in words are those of the report profile: follows from MPGs, para. 64(e). Read where the
 * words list some of them, in English; "all sectors" and "all gases" are taken for what they say.
 */
public final class ScopeInWordsDiffers extends Rule.OfReport {
    private static final Map<String, Pattern> GASES = patterns("CO2", "CO[2₂]|carbon dioxide", "CH4", "CH[4₄]|methane", "N2O",
            "N[2₂]O|nitrous oxide", "HFCs", "HFCs?|hydrofluorocarbons?", "PFCs", "PFCs?|perfluorocarbons?", "SF6",
            "SF[6₆]|sulphur hexafluoride|sulfur hexafluoride", "NF3", "NF[3₃]|nitrogen trifluoride");
    private static final Map<String, Pattern> SECTORS = patterns("energy", "energy|electricity|power", "transport", "transport(ation)?",
            "industry", "industr(y|ial|ies)|IPPU", "agriculture", "agricultur(e|al)|AFOLU|livestock", "lulucf",
            "LULUCF|LUCF|FOLU|AFOLU|land[- ]use|forest(s|ry)?", "waste", "wastes?");
    private static final Pattern ALL_GASES = Pattern.compile("(?i)\\b(all|six|seven|7|6)( \\w+)? (greenhouse )?(gases|GHGs?)\\b|F-?gases"
            + "|fluorinated|Kyoto|all GHG");
    private static final Pattern ALL_SECTORS = Pattern.compile("(?i)economy[- ]wide|all( \\w+)? sectors|(whole|entire) economy|every "
            + "sector");
    private static final Pattern CLAUSE = Pattern.compile("[;.](?=\\s|$)|\\n|:");
    private static final Pattern NOT = Pattern.compile("(?i)\\b(not|excluded|excludes|neither|nor|no longer|except(?!ion)|outside)\\b"
            + "|\\bno \\w+");
    private static final Pattern BUT = Pattern.compile("(?i)\\b(except(ing)?|excluding|without|but not|other than|apart from)\\b");
    private static final Pattern ALL_SEVEN = Pattern.compile("(?i)\\b(all )?(seven|7) (greenhouse )?(gases|GHGs)\\b");
    private static final Pattern COUNTED = Pattern.compile("(?i)\\b(two|three|four|five|six|seven) (?:greenhouse )?(?:gases|GHGs)\\b");
    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six", "seven");
    private static final Pattern EXCLUDED = Pattern.compile("(?i)\\b(is|are|has been|have been) (excluded|left out|omitted|not (covered"
            + "|included))\\b");
    /** A part of a sector may well be excluded, and a clause that denies says nothing. */
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(no|none|nothing|international|bunkers?|categor\\w+|sources?|part"
            + "|parts|some|emissions"
            + "|burning|biomass|indirect|pools?|land|products?)\\b");
    private static final Pattern ONLY = Pattern.compile("(?i)\\b(only|solely|exclusively)\\b");

    public ScopeInWordsDiffers() {
        super(warning("OWN-125", mpgs("64(e)")).breaks("X-06").reads(Description.FORM, Methodologies.FORM, Definitions.FORM, Progress.FORM)
                .where(report -> !report.profile().ndc().gases().isEmpty() || !report.profile().ndc().sectors().isEmpty(),
                        NotApplicable.NOTHING_OF_THE_SORT));
    }

    @Override
    public void check(Report report, Found found) {
        var said = Said.described(report, "scope");
        if (!FreeText.isEnglish(report.profile()) || said.text().isBlank()) {
            return;
        }
        var ndc = report.profile().ndc();
        excluded(report, ndc, found);
        definitions(report, ndc, found);
        var gases = ndc.gases().stream().map(ScopeInWordsDiffers::gas).collect(Collectors.toCollection(TreeSet::new));
        if (!gases.isEmpty() && Matches.any(ALL_SEVEN, said.text()) && !gases.containsAll(GASES.keySet())) {
            var more = new TreeSet<>(GASES.keySet());
            more.removeAll(gases);
            found.at(said.place()).says("gasMore", told(more));
        } else if (!gases.isEmpty()) {
            compare(said, GASES, ALL_GASES, gases, "gas", found);
        }
        if (!ndc.sectors().isEmpty()) {
            compare(said, SECTORS, ALL_SECTORS, ndc.sectors(), "sector", found);
        }
    }

    /** The gases that the definition of an indicator in CO2 eq. lists. */
    private static void definitions(Report report, Ndc ndc, Found found) {
        var gases = ndc.gases().stream().map(ScopeInWordsDiffers::gas).collect(Collectors.toCollection(TreeSet::new));
        TrackedFigures.of(report).stream().filter(TrackedFigures::isCarbon).filter(each -> !gases.isEmpty()).forEach(each -> {
            var said = Said.said(report, new Place(TableKey.of(Definitions.FORM.id()), new RowKey("indicator", each.indicator()),
                    ColumnKey.of(Definitions.DEFINITION)));
            var counted = COUNTED.matcher(said.text());
            if (counted.find() && NUMBERS.indexOf(counted.group(1).toLowerCase(Locale.ROOT)) + 2 != gases.size()) {
                found.at(said.place()).says("gasCount", counted.group(1), String.valueOf(gases.size()));
            } else if (!Matches.any(ALL_SEVEN, said.text())) {
                compare(said, GASES, ALL_GASES, gases, "gas", found);
            }
        });
    }

    /** What table 3 calls excluded is not in the scope of the report profile. */
    private static void excluded(Report report, Ndc ndc, Found found) {
        var said = Said.said(report, Place.of(Methodologies.FORM.id(), "excluded", Methodologies.DESCRIPTION));
        for (var clause : CLAUSE.split(said.text())) {
            var end = EXCLUDED.matcher(clause);
            if (!end.find() || DENIED.matcher(clause).find()) {
                continue;
            }
            var named = new TreeSet<String>();
            SECTORS.forEach((name, pattern) -> {
                if (pattern.matcher(clause.substring(0, end.start())).find() && ndc.sectors().contains(name)) {
                    named.add(name);
                }
            });
            if (!named.isEmpty() && !named.equals(Set.of("transport"))) {
                found.at(said.place()).says("excluded", told(named));
                return;
            }
        }
    }

    private static void compare(Said said, Map<String, Pattern> names, Pattern all, Set<String> right, String which, Found found) {
        var named = new TreeSet<String>();
        var denied = new TreeSet<String>();
        for (var clause : CLAUSE.split(said.text())) {
            read(clause, names, named, denied);
        }
        var least = Matches.any(ONLY, said.text()) ? 1 : 2;
        if (named.size() < least) {
            return;
        }
        var missing = new TreeSet<>(right);
        missing.retainAll(names.keySet());
        missing.removeAll(named);
        var more = new TreeSet<>(named);
        more.removeAll(right);
        more.removeAll(denied);
        if (which.equals("sector") && named.contains("energy")) {
            missing.remove("transport"); // a part of energy
        }
        if (which.equals("sector") && (right.contains("energy") || right.contains("transport"))) {
            more.remove("transport");
            more.remove("energy");
        }
        if (!missing.isEmpty() && !all.matcher(said.text()).find()) {
            found.at(said.place()).says(which + "Missing", told(missing));
        } else if (!more.isEmpty()) {
            found.at(said.place()).says(which + "More", told(more));
        }
    }

    /** What follows "without" is denied, and a whole clause that says "not". */
    private static void read(String clause, Map<String, Pattern> names, Set<String> named, Set<String> denied) {
        var but = BUT.matcher(clause);
        var end = but.find() ? but.start() : clause.length();
        var isDenied = NOT.matcher(clause.substring(0, end)).find();
        names.forEach((name, pattern) -> {
            if (pattern.matcher(clause.substring(0, end)).find()) {
                (isDenied ? denied : named).add(name);
            }
            if (pattern.matcher(clause.substring(end)).find()) {
                denied.add(name);
            }
        });
    }

    private static String told(Set<String> some) {
        return some.stream().map(each -> each.equals("lulucf") ? "LULUCF" : each).collect(Collectors.joining(", "));
    }

    private static String gas(String option) {
        return option.endsWith("fcs") ? option.substring(0, 3).toUpperCase(Locale.ROOT) + "s"
                : option.toUpperCase(Locale.ROOT);
    }

    private static Map<String, Pattern> patterns(String... namesAndPatterns) {
        var patterns = new LinkedHashMap<String, Pattern>();
        for (var i = 0; i < namesAndPatterns.length; i += 2) {
            patterns.put(namesAndPatterns[i], Pattern.compile("(?<![\\w-])(" + namesAndPatterns[i + 1] + ")(?!\\w)",
                    Pattern.CASE_INSENSITIVE));
        }
        return patterns;
    }
}
