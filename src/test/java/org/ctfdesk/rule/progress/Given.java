package org.ctfdesk.rule.progress;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Ndc.Cooperation;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Drawing;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Reports to draw upon: one target, an NDC of 2021-2030 with base year 1990 and full scope, inventory 2021-2023. */
public final class Given {
    private static final AnswerReader TYPED = new AnswerReader(NumberStyle.PLAIN, Words.in(Locale.ENGLISH));
    public static final Set<String> SECTORS = Set.copyOf(Measures.SECTORS_KIND.options().subList(0, 6));
    public static final Set<String> GASES = Set.copyOf(Measures.GASES_KIND.options());

    private Given() {}

    /** Lines of {@code place = text} typed into a report of an absolute target for 2030. */
    public static Report typed(String lines) {
        return typed(report(single(TargetType.ABSOLUTE_REDUCTION)), lines);
    }

    public static Report typed(Report base, String lines) {
        var report = base;
        for (var line : lines.lines().filter(each -> !each.isBlank()).toList()) {
            var at = line.indexOf('=');
            var place = Place.ofPath(line.substring(0, at).strip());
            report = report.with(place, TYPED.read(kind(place), line.substring(at + 1).strip()));
        }
        return report;
    }

    private static Kind kind(Place place) {
        var form = Forms.of(place.table().form());
        if (place.column().equals(ColumnKey.LABEL)) {
            return Kind.TEXT;
        }
        return place.column().equals(ColumnKey.ACROSS)
                ? form.line(place.row().line()).orElseThrow().spanning().orElseThrow()
                : form.column(place.column().column()).kind();
    }

    public static Ndc single(TargetType type) {
        return new Ndc(type, false, 2030, 2030, 1990, 2020, Cooperation.YES, SECTORS, GASES);
    }

    /** With a target of these years. */
    public static Report target(boolean multiYear, int from, int to, int baseYear) {
        return report(new Ndc(TargetType.ABSOLUTE_REDUCTION, multiYear, from, to, baseYear, 2020, Cooperation.YES, SECTORS, GASES));
    }

    /** An NDC that is not the first, communicated in a year and implemented in these years. */
    public static Report communicated(int year, int from, int to) {
        var base = report(new Ndc(TargetType.ABSOLUTE_REDUCTION, false, 0, 0, 0, year, Cooperation.YES, Set.of(), Set.of()));
        var profile = base.profile().with(new Periods(from, to, 2021, 2023, List.of(1990), 2035, List.of(2023), List.of(2030)));
        return Report.blank(profile.with(new Circumstances(false, true, Circumstances.Method.MULTI_YEAR, true, true, true)));
    }

    /** An NDC that ends with the latest inventory year, without cooperation. */
    public static Report ended() {
        var profile = report(new Ndc(TargetType.ABSOLUTE_REDUCTION, false, 2023, 2023, 1990, 2020, Cooperation.NO, SECTORS, GASES))
                .profile()
                .with(new Periods(2021, 2023, 2021, 2023, List.of(1990), 2035, List.of(2023), List.of(2030)));
        return Report.blank(profile.with(new Circumstances(true, false, Circumstances.Method.MULTI_YEAR, true, false, true)));
    }

    public static Report report(Ndc ndc) {
        return Report.blank(Drawing.everything().profile().with(ndc).with(List.of(new Target("1", "Emissions", List.of()))));
    }

    /** Table 6 with one gas and one sector that hold everything: 50 000 in 1990, then 43 000, 42 500 and 42 310, LULUCF -1 000. */
    public static Report inventory() {
        var report = typed("table1:indicator/1:label = National emissions");
        for (var line : List.of("ch4", "n2o")) {
            report = row(row(report, line + "With", "0", "0", "0", "0"), line + "Without", "0", "0", "0", "0");
        }
        for (var line : List.of("hfcs", "pfcs", "mix", "sf6", "nf3", "industry", "agriculture", "waste")) {
            report = row(report, line, "0", "0", "0", "0");
        }
        report = row(report, "co2With", "50000", "43000", "42500", "42310");
        report = row(report, "co2Without", "51000", "44000", "43500", "43310");
        report = row(report, "energy", "51000", "44000", "43500", "43310");
        return row(report, "lulucf", "-1000", "-1000", "-1000", "-1000");
    }

    private static Report row(Report report, String line, String... figures) {
        return typed(report, """
                table6:%1$s:year@1990 = %2$s
                table6:%1$s:year@2021 = %3$s
                table6:%1$s:year@2022 = %4$s
                table6:%1$s:year@2023 = %5$s
                """.formatted(line, figures[0], figures[1], figures[2], figures[3]));
    }
}
