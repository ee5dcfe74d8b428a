package org.ctfdesk.rule.article6;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Cooperative approaches: Article 6, paragraph 2, decisions 2/CMA.3, 6/CMA.4 and 4/CMA.6. */
public final class Article6Rules {
    public static final List<Rule> ALL = List.of(
            new RowMissing(),
            new MethodChanged(),
            new CoveredEmissionsDiffer(),
            new QuantityBelowZero(),
            new InBothRows(),
            new AdjustmentsNotByVintage(),
            new BalanceDiffers(),
            new SignReversed(),
            new IndicatorDiffers(),
            new BalanceWithoutEmissions(),
            new UnitsNotConverted(),
            new SumsDiffer(),
            new OtherSectorsNotAdjusted(),
            new OtherPurposesNotAdjusted(),
            new ContributionsNotCounted(),
            new LedgerDiffers(),
            new BreakdownIncomplete(),
            new FinalValueNotAdjusted(),
            new CategoriesNotNamed(),
            new FinalFiguresChanged(),
            new RevokedNotCounted(),
            new RowsContradict(),
            new ConventionNotDeclared(),
            new AuthorizedNotTransferred());

    private Article6Rules() {}
}
