package org.ctfdesk.rule.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.slip.Slip.Cell;
import org.ctfdesk.rule.slip.Slip.Planted;

/** Slips in words: what a template left, what was copied from elsewhere, figures and years that say something else than the tables. */
final class TextSlips {
    private static final String WORDS = "(description:.*|table1:(reference|relation)/.*|table3:.*|table5:.*:(label|description"
            + "|objectives|entities)"
            + "|table2:.*definition|foot/.*:box:text|table4/1:indicator/1:progress|table12:.*:(consequences|challenges|actions))";
    private static final List<String> LEFT = List.of("[scope]", "To be included", "xxx", "TBD", "Lorem ipsum dolor sit amet",
            "Click or tap here to enter text.", "[Insert description]", "<name of measure>", "As above", "See above", "idem", "N.N.",
            "placeholder", "To follow", "Will be added later", "#REF!", "#N/A", "???", "dummy text", "test", "asdf", "Text", "…", "-", "x",
            "[Party name] intends to ...", "XX per cent below the level of XXXX", "to be provided by the Ministry", "pending approval",
            "(please complete)", "check with MoE!", "TODO", "Under development", "draft - not final", "Not available yet",
                    "under preparation",
            "ditto", "same as BTR1", "[...]", "____", "n.n.", "FIXME figures", "confirm with statistics office", "no info");

    private TextSlips() {}

    static List<Slip> all() {
        var all = new ArrayList<Slip>();
        for (var left : LEFT) {
            all.add(new Slip("words/left/" + left, (report, random) -> Slip.any(texts(report, WORDS), random)
                    .map(cell -> Slip.typed(report, cell.place(), left))));
        }
        all.add(new Slip("words/leftWithin", (report, random) -> Slip.any(texts(report, WORDS), random).map(cell ->
                Slip.typed(report, cell.place(), cell.words().orElseThrow() + " " + List.of("[to be updated]", "[TBC]", "XX kt CO2 eq.",
                        "(source?)", "[figure to be inserted]", "<< check >>", "[Ministry to confirm]",
                                "xx per cent").get(random.nextInt(8))))));
        all.add(new Slip("words/copied/table3", (report, random) -> copied(report, random, "table3:.*")));
        all.add(new Slip("words/copied/description", (report, random) -> copied(report, random, "description:.*")));
        all.add(new Slip("words/copied/table1", (report, random) -> copied(report, random, "table1:(reference|relation).*")));
        all.add(new Slip("words/copied/measures", (report, random) -> copied(report, random, "table5:.*description")));
        all.add(new Slip("words/copied/objectives", (report, random) -> copied(report, random, "table5:.*objectives")));
        all.add(new Slip("words/measureTwice", (report, random) -> copied(report, random, "table5:.*label")));
        all.add(new Slip("words/otherParty", (report, random) -> Slip.any(texts(report, "(description:(target|scope|referencePoint"
                + "|timeFrame)|table3:(conditions|parameters|guidelines|measuresMethod)|table1):.*"), random)
                .map(cell ->
                Slip.typed(report, cell.place(), cell.words().orElseThrow() + " "
                        + List.of("Kenya", "Viet Nam", "Chile", "Norway", "Ghana").get(random.nextInt(5))
                        + List.of(" communicated its NDC in 2021.", " has a target for 2030.",
                        " uses the data of its inventory.").get(random.nextInt(3))))));
        replaced(all, "targetYear", "description:(target|targetYear):.*", "\\b2030\\b", List.of("2025", "2035", "2050", "2020"));
        replaced(all, "baseYear", "(description:(target|referencePoint)|table1:reference/1):.*", "\\b(1990|2005|2010|2015)\\b",
                List.of("2000", "1994", "2012"));
        replaced(all, "timeFrame", "description:timeFrame:.*", "2021|2030", List.of("2020", "2025", "2031", "2035"));
        replaced(all, "perCent", "description:target:.*", "\\b\\d+(?= per cent)", List.of("17", "45", "52", "3"));
        replaced(all, "perCentFirst", "description:target:.*", "\\b\\d+(?= per\\s+cent below)", List.of("17", "45", "52", "3"));
        all.add(new Slip("words/level/transposed", (report, random) -> figure(report, random, TextSlips::transposed)));
        all.add(new Slip("words/level/tenfold", (report, random) -> figure(report, random, text -> text + "0")));
        all.add(new Slip("words/level/digit", (report, random) -> figure(report, random,
                text -> (text.charAt(0) == '9' ? '1' : (char) (text.charAt(0) + 1)) + text.substring(1))));
        all.add(new Slip("words/level/tenth", (report, random) -> figure(report, random, text -> text.substring(0, text.length() - 1))));
        all.add(new Slip("words/level/Mt", (report, random) -> replaced(report, random,
                "(description:(target|referencePoint)|table1:reference/1|table4/1:indicator/1):.*", "\\bkt CO2", "Mt CO2")));
        all.add(new Slip("words/progress/year", (report, random) -> replaced(report, random, "table4/1:indicator/1:progress",
                "\\b202[34]\\b",
                "20" + (18 + random.nextInt(4)))));
        all.add(appended("scope/gas", "description:scope:description", "The gases NF3 and black carbon are covered too.",
                "NF3 is covered.", "All seven gases are covered."));
        all.add(new Slip("words/scope/noGas", (report, random) -> replaced(report, random, "description:scope:.*", ", N2O", "")));
        all.add(new Slip("words/scope/noSector", (report, random) -> replaced(report, random, "description:scope:.*", ", agriculture",
                "")));
        all.add(new Slip("words/scope/onlyEnergy", (report, random) -> answer(report, "description:scope:description",
                "The energy sector only; CO2.")));
        all.add(typed("cooperation", "description:cooperativeApproaches:description", "The Party uses ITMOs from two cooperative "
                + "approaches towards its NDC.",
                "Cooperative approaches are used: outcomes are transferred to Switzerland.",
                        "The Party transfers mitigation outcomes and applies corresponding adjustments."));
        all.add(typed("metric", "table3:metrics:description", "Global warming potentials of the Second Assessment Report.",
                "GWP values of AR4 (25 for CH4, 298 for N2O).", "Global warming potentials over 20 years.", "AR6 GWP100 values."));
        all.add(typed("guidelines", "table3:guidelines:description", "Revised 1996 IPCC Guidelines.",
                "IPCC Good Practice Guidance of 2000."));
        all.add(typed("type", "description:target:description", "To reduce emissions per unit of GDP by 33 per cent below 2005 by 2030.",
                "To limit emissions to 30 per cent below business as usual in 2030.",
                "To peak emissions before 2025.", "A budget of 500 000 kt CO2 eq. for 2021 to 2030."));
        all.add(typed("updates", "description:updates:description", "The target was raised from 20 to 35 per cent in 2025.",
                "The base year was changed from 2005 to 2010.", "A new NDC for 2031 to 2035 was communicated in 2025 and replaces this "
                        + "one."));
        all.add(appended("oldBtr", "table3:inventoryConsistency:description", "This is the first biennial transparency report.",
                "This first BTR is the first to use the tables."));
        all.add(typed("relation", "table1:recalculation/1:description", "The reference level was recalculated from 51 200 to 63 000 kt "
                + "CO2 eq."));
        all.add(typed("excluded", "table3:excluded:description", "Agriculture and waste are excluded.", "No gas or sector is excluded.",
                "CH4 is excluded."));
        all.add(typed("inconsistency", "table3:inventoryConsistency:description",
                "The data differ from the inventory.", "There are inconsistencies."));
        return all;
    }

    static List<Cell> texts(Report report, String path) {
        return Slip.cells(report, path).stream().filter(cell -> cell.words().filter(words -> !words.isBlank()).isPresent()).toList();
    }

    private static Optional<Planted> copied(Report report, Random random, String path) {
        var texts = texts(report, path);
        if (texts.size() < 2) {
            return Optional.empty();
        }
        var i = random.nextInt(texts.size() - 1);
        return Optional.of(Slip.typed(report, texts.get(i + 1).place(), texts.get(i).words().orElseThrow()));
    }

    private static void replaced(List<Slip> all, String name, String path, String what, List<String> by) {
        all.add(new Slip("words/" + name, (report, random) -> replaced(report, random, path, what, by.get(random.nextInt(by.size())))));
    }

    private static Optional<Planted> replaced(Report report, Random random, String path, String what, String by) {
        var pattern = Pattern.compile(what);
        var fit = texts(report, path).stream().filter(cell -> pattern.matcher(cell.words().orElseThrow()).find()).toList();
        return Slip.any(fit, random).flatMap(cell -> {
            var text = cell.words().orElseThrow();
            var spots = pattern.matcher(text).results().toList();
            var spot = spots.get(random.nextInt(spots.size()));
            return spot.group().equals(by) ? Optional.empty()
                    : Optional.of(Slip.typed(report, cell.place(), text.substring(0, spot.start()) + by + text.substring(spot.end())));
        });
    }

    /** A long figure in the words of the target, of the reference level or of progress. */
    private static Optional<Planted> figure(Report report, Random random, java.util.function.UnaryOperator<String> change) {
        var pattern = Pattern.compile("\\b\\d[\\d ,]*\\d{2}(?= kt CO2)");
        var fit = texts(report, "(description:(target|referencePoint)|table1:reference/1|table4/1:indicator/1|table3:targetMethod):.*")
                .stream()
                .filter(cell -> pattern.matcher(cell.words().orElseThrow()).find()).toList();
        return Slip.any(fit, random).flatMap(cell -> {
            var text = cell.words().orElseThrow();
            var spot = pattern.matcher(text).results().findFirst().orElseThrow();
            var changed = change.apply(spot.group());
            return changed.equals(spot.group()) ? Optional.empty()
                    : Optional.of(Slip.typed(report, cell.place(), text.substring(0, spot.start()) + changed + text.substring(spot.end())));
        });
    }

    private static String transposed(String text) {
        for (var i = 0; i + 1 < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1)) && text.charAt(i) != text.charAt(i + 1)
                    && text.charAt(i + 1) != '0') {
                return text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
            }
        }
        return text;
    }

    private static Slip typed(String name, String place, String... texts) {
        return new Slip("words/" + name, (report, random) -> answer(report, place, texts[random.nextInt(texts.length)]));
    }

    private static Optional<Planted> answer(Report report, String place, String text) {
        return report.answer(Place.ofPath(place)).map(before -> Slip.typed(report, Place.ofPath(place), text));
    }

    private static Slip appended(String name, String place, String... texts) {
        return new Slip("words/" + name, (report, random) -> Slip.any(texts(report, Pattern.quote(place)), random).map(cell ->
                Slip.typed(report, cell.place(), cell.words().orElseThrow() + " " + texts[random.nextInt(texts.length)])));
    }
}
