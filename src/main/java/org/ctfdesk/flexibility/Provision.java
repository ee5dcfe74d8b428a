package org.ctfdesk.flexibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;

/** The provisions of the MPGs (18/CMA.1, annex) with a flexibility option, a closed list: paras. 5 and 6. */
public enum Provision {
    KEY_CATEGORIES("25"),
    UNCERTAINTY("29"),
    INSIGNIFICANCE("32"),
    QUALITY_PLAN("34"),
    QUALITY_CONTROL("35"),
    GASES("48"),
    TIME_SERIES("57"),
    LATEST_YEAR("58"),
    REDUCTIONS("85"),
    PROJECTIONS("92"),
    HORIZON("95"),
    DETAIL("102"),
    PLACE_OF_REVIEW("159"),
    ANSWERS_IN_REVIEW("162(c)"),
    COMMENTS_ON_REVIEW("162(f)"),
    ANSWERS_BEFORE_SESSION("192(c)");

    private final String paragraph;

    Provision(String paragraph) {
        this.paragraph = paragraph;
    }

    /** As claims name it: {@code 85}, {@code 162(c)}. */
    public String paragraph() {
        return paragraph;
    }

    /** The provision that a claim names, where it names one as the list does. */
    public static Optional<Provision> of(String paragraph) {
        return Arrays.stream(values()).filter(each -> each.paragraph.equals(paragraph.strip())).findFirst();
    }

    /** Those under which the report differs; claimed in it, with the three statements of para. 6. */
    public static List<Provision> ofReporting() {
        return Arrays.stream(values()).filter(each -> !each.isOfReview()).toList();
    }

    /** True where only the review goes otherwise: a reminder, which opens no cell for FX. */
    public boolean isOfReview() {
        return compareTo(PLACE_OF_REVIEW) >= 0;
    }

    /** True where the threshold that was chosen is to be indicated: 5/CMA.3, para. 5(c). */
    public boolean hasThreshold() {
        return this == KEY_CATEGORIES || this == INSIGNIFICANCE;
    }

    /** True where a developing country Party claims it; of another Party no claim counts (MPGs, para. 4). */
    public boolean isClaimedIn(Report report) {
        return report.profile().party().developing() && report.claims().stream().anyMatch(this::isOf);
    }

    /** True where the claim names this provision. */
    public boolean isOf(FlexibilityClaim claim) {
        return claim.provision().strip().equals(paragraph);
    }
}
