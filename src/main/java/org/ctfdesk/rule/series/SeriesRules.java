package org.ctfdesk.rule.series;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** What the series of tables 6 to 9 say of one another: MPGs, paras. 47, 57, 91 and 98. */
public final class SeriesRules {
    public static final List<Rule> ALL = List.of(
            new TableOutOfScale(),
            new ColumnOutOfScale(),
            new ColumnCopied(),
            new ReferenceColumnDiffers(),
            new FigureOutOfLine(),
            new ColumnLeftBlank(),
            new ColumnsExchanged(),
            new RowsExchanged(),
            new YearOutOfLine(),
            new MetricStep(),
            new GasRowsExchanged(),
            new SinkTurned(),
            new LevelsNotGiven(),
            new ScenarioColumnCopied(),
            new KeysDiffer());

    private SeriesRules() {}
}
