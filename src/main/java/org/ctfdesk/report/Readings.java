package org.ctfdesk.report;

/**
 * How the Party reads what decision 2/CMA.3 leaves open in table 4. The first of each is the reading that the program adopts;
 * another one is written into the documentation box.
 *
 * @param average which years bear the average: annex, para. 7(a)(ii)
 * @param clock which year bears the adjustment for a first transfer: annex, para. 8(a)
 * @param otherPurposes what row 23(d) shows
 * @param firstTransferred what row 23(c) shows
 * @param atAuthorization when outcomes count whose first transfer is their authorization: annex, para. 2(b)
 */
public record Readings(Average average, Clock clock, OtherPurposes otherPurposes, FirstTransferred firstTransferred,
        AtAuthorization atAuthorization) {
    /** Averaging: which years bear the average. */
    public enum Average {
        /** Every elapsed year bears the average up to the latest reporting year; earlier years are restated. */
        RESTATED,
        /** Each year keeps the average up to itself, as it was filed. The sum is not what was transferred. */
        AS_FILED
    }

    /** Trajectory, budget and multi-year NDCs: which year bears the adjustment for a first transfer. */
    public enum Clock {
        /** The calendar year in which the outcome occurred, as para. 8(a) says. */
        VINTAGE,
        /** The year of the first transfer. The decision does not allow it. */
        FIRST_TRANSFER
    }

    /** What row 23(d) shows. */
    public enum OtherPurposes {
        /** What was first transferred: para. 16. */
        FIRST_TRANSFERRED,
        /** What was authorized, in the year of the authorization; only what was first transferred is adjusted for. */
        AUTHORIZED
    }

    /** What row 23(c) shows. */
    public enum FirstTransferred {
        /** Outcomes for use towards NDCs; those for other purposes stand in row 23(d) alone. */
        WITHOUT_OTHER_PURPOSES,
        /** All of them; row 23(d) is for information and no part of row 23(f). */
        WITH_OTHER_PURPOSES
    }

    /** When outcomes count whose first transfer is their authorization, while they are issued later. */
    public enum AtAuthorization {
        /** The authorized quantity counts in the year of the authorization; vintages follow as outcomes are issued. */
        QUANTITY_AUTHORIZED,
        /** Each issuance counts in the year of the authorization; what is not issued yet does not count. */
        QUANTITY_ISSUED
    }

    /** The readings that the program adopts. */
    public static final Readings ADOPTED = new Readings(Average.RESTATED, Clock.VINTAGE, OtherPurposes.FIRST_TRANSFERRED,
            FirstTransferred.WITHOUT_OTHER_PURPOSES, AtAuthorization.QUANTITY_AUTHORIZED);

    public Readings with(Average other) {
        return new Readings(other, clock, otherPurposes, firstTransferred, atAuthorization);
    }

    public Readings with(Clock other) {
        return new Readings(average, other, otherPurposes, firstTransferred, atAuthorization);
    }

    public Readings with(OtherPurposes other) {
        return new Readings(average, clock, other, firstTransferred, atAuthorization);
    }

    public Readings with(FirstTransferred other) {
        return new Readings(average, clock, otherPurposes, other, atAuthorization);
    }

    public Readings with(AtAuthorization other) {
        return new Readings(average, clock, otherPurposes, firstTransferred, other);
    }
}
