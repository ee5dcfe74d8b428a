package org.ctfdesk.report.profile;

import org.ctfdesk.form.Condition;

/**
 * What the lines' conditions are read off.
 *
 * @param firstNdc the NDC is the Party's first (MPGs, paras. 71 and 72)
 * @param cooperates takes part in cooperative approaches or authorizes outcomes (MPGs, para. 77(d))
 * @param method how corresponding adjustments are applied (2/CMA.3, annex, para. 7)
 * @param standAloneInventory the national inventory report is submitted on its own (MPGs, para. 91)
 * @param coBenefits the NDC consists of adaptation actions or economic diversification plans (MPGs, para. 78)
 * @param projects projections are reported (MPGs, para. 92)
 */
public record Circumstances(
        boolean firstNdc, boolean cooperates, Method method, boolean standAloneInventory, boolean coBenefits, boolean projects) {
    /** The methods of decision 2/CMA.3, annex, para. 7. */
    public enum Method {
        /** Single-year NDC, indicative trajectory or budget: para. 7(a)(i). */
        SINGLE_YEAR_TRAJECTORY,
        /** Single-year NDC, averaging: para. 7(a)(ii). */
        SINGLE_YEAR_AVERAGING,
        /** Multi-year NDC: para. 7(b). */
        MULTI_YEAR
    }

    public static final Circumstances USUAL =
            new Circumstances(true, false, Method.SINGLE_YEAR_AVERAGING, true, false, true);

    /** True where lines under that condition are asked for. */
    public boolean meet(Condition condition, Periods periods) {
        return switch (condition) {
            case ALWAYS -> true;
            case FIRST_NDC -> firstNdc;
            case LATER_NDC -> !firstNdc;
            case COOPERATES -> cooperates;
            case AVERAGES -> cooperates && method == Method.SINGLE_YEAR_AVERAGING;
            case SINGLE_YEAR_TRAJECTORY -> cooperates && method == Method.SINGLE_YEAR_TRAJECTORY;
            case MULTI_YEAR -> cooperates && method == Method.MULTI_YEAR;
            case STAND_ALONE_INVENTORY -> standAloneInventory;
            case END_YEAR_REPORTED -> periods.reportsEndYear();
            case CO_BENEFITS -> coBenefits;
            case PROJECTS -> projects;
        };
    }

    public Circumstances withFirstNdc(boolean other) {
        return new Circumstances(other, cooperates, method, standAloneInventory, coBenefits, projects);
    }

    public Circumstances withCooperates(boolean other) {
        return new Circumstances(firstNdc, other, method, standAloneInventory, coBenefits, projects);
    }

    public Circumstances withMethod(Method other) {
        return new Circumstances(firstNdc, cooperates, other, standAloneInventory, coBenefits, projects);
    }

    public Circumstances withStandAloneInventory(boolean other) {
        return new Circumstances(firstNdc, cooperates, method, other, coBenefits, projects);
    }

    public Circumstances withCoBenefits(boolean other) {
        return new Circumstances(firstNdc, cooperates, method, standAloneInventory, other, projects);
    }

    public Circumstances withProjects(boolean other) {
        return new Circumstances(firstNdc, cooperates, method, standAloneInventory, coBenefits, other);
    }
}
