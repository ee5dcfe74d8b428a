package org.ctfdesk.rule.remark;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** What notes, boxes and remarks say, beside what they speak of: MPGs, paras. 6, 16, 31, 37, 53, 75, 82 and 97. */
public final class RemarkRules {
    public static final List<Rule> ALL = List.of(
            new LanguageInWordsDiffers(),
            new MetricElsewhereDiffers(),
            new BunkersSaidIncluded(),
            new BaselineUncalledFor(),
            new InitialReportDateDiffers(),
            new AnnualInformationDateDiffers(),
            new ReportYearDiffers(),
            new GasSaidAbsent(),
            new ScenarioOfBoxDiffers(),
            new MeasuresOfBoxDiffer(),
            new YearsOfBoxDiffer(),
            new FlexibleMeasuresDiffer(),
            new FigureOfTableMistyped());

    private RemarkRules() {}
}
