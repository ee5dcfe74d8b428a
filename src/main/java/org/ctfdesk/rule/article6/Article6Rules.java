package org.ctfdesk.rule.article6;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Cooperative approaches: Article 6, paragraph 2, decisions 2/CMA.3, 6/CMA.4 and 4/CMA.6. */
public final class Article6Rules {
    public static final List<Rule> ALL = List.of(
            new RowMissing(),
            new MethodsMixed(),
            new MethodNotOpen(),
            new MethodChanged(),
            new TrajectoryIncomplete(),
            new BudgetIncomplete(),
            new AverageNotApplicable(),
            new CoveredEmissionsDiffer(),
            new QuantityBelowZero(),
            new InBothRows(),
            new AdjustmentsNotByVintage(),
            new AdjustmentsNotAverage(),
            new AverageOfOtherYears(),
            new BalanceDiffers(),
            new SignReversed(),
            new IndicatorDiffers(),
            new BalanceWithoutEmissions(),
            new UnitsNotConverted(),
            new SumsDiffer(),
            new UsedInOtherPeriod(),
            new VintageBefore2021(),
            new VintageAfterAction(),
            new OtherSectorsNotAdjusted(),
            new OtherPurposesNotAdjusted(),
            new DefinitionsDiffer(),
            new LaterThanFirstTransfer(),
            new TransferBeforeAuthorization(),
            new BeyondAuthorization(),
            new RecordedTooLate(),
            new ContributionsNotCounted(),
            new InitialReportMissing(),
            new AnnualInformationLate(),
            new LedgerDiffers(),
            new BreakdownIncomplete(),
            new BalanceAboveTrajectory(),
            new FinalValueNotAdjusted(),
            new CategoriesNotNamed(),
            new MetricNotAccounted(),
            new IdentifiersContradict(),
            new InconsistentUsed(),
            new FinalFiguresChanged(),
            new AuthorizationIncomplete(),
            new RevokedNotCounted(),
            new LineTwice(),
            new RowsContradict(),
            new CertifiedReductions(),
            new DeviationFromAverage(),
            new ConventionNotDeclared(),
            new AuthorizedNotTransferred(),
            new FormatPattern(),
            new FieldNotApplicable(),
            new LineNotCounted(),
            new OwnOutcomesUsed());

    private Article6Rules() {}
}
