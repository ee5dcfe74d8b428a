package org.ctfdesk.derive.article6;

import java.time.LocalDate;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;

/**
 * When information on cooperative approaches is due: 2/CMA.3, annex, paras. 12 and 20, and 4/CMA.6, para. 14. Biennial
 * transparency reports are due by the end of even years (18/CMA.1, para. 3), with an inventory of at least two years before, or
 * of three years before with flexibility (MPGs, para. 58).
 *
 * @param endYear end of the NDC implementation period
 * @param flexible true where the Party claims flexibility under MPGs, para. 58
 */
public record Deadlines(int endYear, boolean flexible) {
    private static final int YEARS_BEFORE = 2;
    private static final int YEARS_BEFORE_WITH_FLEXIBILITY = 3;

    public static Deadlines of(Report report) {
        return new Deadlines(report.profile().periods().implementationTo(),
                report.profile().party().developing()
                        && report.claims().stream().anyMatch(claim -> claim.provision().strip().equals("58")));
    }

    /** When the first biennial transparency report with information on the end year is due. */
    public LocalDate endYearReport() {
        return LocalDate.of(Profile.nextDue(endYear + (flexible ? YEARS_BEFORE_WITH_FLEXIBILITY : YEARS_BEFORE)), 12, 31);
    }

    /**
     * The closing date: the last day on which first transfers of outcomes for other international mitigation purposes are recorded, and
     * on which the accounts of the period are closed.
     */
    public LocalDate recorded() {
        return endYearReport().minusYears(1);
    }

    /** When the annual information on a year is due. */
    public static LocalDate annualInformation(int year) {
        return LocalDate.of(year + 1, 4, 15);
    }
}
