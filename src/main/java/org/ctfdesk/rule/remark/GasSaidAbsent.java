package org.ctfdesk.rule.remark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/**
 * A gas or sector of which words say that it does not occur, is not estimated or is not covered by the NDC has no figures in table 6, or
 * is not in the scope of the report profile: MPGs, paras. 31, 47 and 64(e); read in English.
 */
public final class GasSaidAbsent extends Rule.OfReport {
    private static final Map<String, String> ROWS = rows();
    private static final Pattern ABSENT = Pattern.compile("(?i)\\b((?:HFCs?|PFCs?|SF ?6|SF₆|NF ?3|NF₃|CH4|N2O|LULUCF|waste|agriculture)"
            + "(?:(?:, | and | or )(?:HFCs?|PFCs?|SF ?6|SF₆|NF ?3|NF₃|CH4|N2O))*) (?:do(?:es)? not occur|(?:is|are) not "
            + "(?:occurring|emitted|estimated|reported))");
    private static final Pattern UNCOVERED = Pattern.compile("(?i)\\b(LULUCF|the land sector|agriculture|waste|HFCs?|PFCs?|SF6|NF3)"
            + " (?:is|are) "
            + "not (?:covered by|included in|part of|in the scope of) (?:the |its |this )*(?:NDC|target|contribution|scope)");

    private static final Pattern EXCLUDED = Pattern.compile("(?im)(?:^|[.;]\\s)(?:(?:Emissions and removals|Emissions|Removals)"
            + " (?:from|by|of) )?"
            + "(?:the )?(LULUCF|agriculture|waste)(?: sector)? (?:is|are) excluded\\b");

    public GasSaidAbsent() {
        super(warning("OWN-161", mpgs("31")).breaks("X-06").reads(Summary.FORM, Methodologies.FORM, Description.FORM,
                Projections.WITH_MEASURES));
    }

    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("HFC", "hfcs");
        rows.put("PFC", "pfcs");
        rows.put("SF", "sf6");
        rows.put("NF", "nf3");
        rows.put("CH", "ch4Without");
        rows.put("N2O", "n2oWithout");
        rows.put("LULUCF", "lulucf");
        rows.put("WASTE", "waste");
        rows.put("AGRICULTURE", "agriculture");
        rows.put("THE LAND", "lulucf");
        return rows;
    }

    @Override
    public void check(Report report, Found found) {
        if (!FreeText.isEnglish(report.profile())) {
            return;
        }
        Stream.concat(Remark.ofTables(report).stream(),
                Stream.of(Summary.FORM, Projections.WITH_MEASURES).flatMap(form -> Remark.below(report, form).stream()))
                .forEach(remark -> check(report, remark, found));
    }

    private static void check(Report report, Remark remark, Found found) {
        var absent = Matches.of(ABSENT, remark.text())
                .flatMap(said -> Stream.of(said.group(1).split(", | and | or "))).filter(name -> hasFigure(report, row(name))).findFirst();
        if (absent.isPresent()) {
            found.at(remark.place()).says("absent", absent.get());
            return;
        }
        Stream.concat(Matches.of(UNCOVERED, remark.text()), Matches.of(EXCLUDED, remark.text())).map(said ->
                said.group(1)).filter(name -> isCovered(report, row(name))).findFirst()
                .ifPresent(name -> found.at(remark.place()).says("covered", name));
    }

    private static String row(String name) {
        return ROWS.entrySet().stream().filter(entry -> name.strip().toUpperCase(Locale.ROOT).startsWith(entry.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static boolean isCovered(Report report, String row) {
        var ndc = report.profile().ndc();
        return ndc.sectors().contains(row) || ndc.gases().contains(row);
    }

    /** A figure of the latest year: what did not occur long ago may be told. */
    private static boolean hasFigure(Report report, String row) {
        return report.table(Summary.FORM.id()).row(row)
                .answer(new ColumnKey(Summary.YEAR, report.profile().periods().inventoryTo())).orElse(null)
                instanceof Quantity.Amount amount && amount.value().signum() != 0;
    }
}
