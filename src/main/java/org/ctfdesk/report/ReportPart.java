package org.ctfdesk.report;

import java.util.List;
import java.util.Optional;

/**
 * One part of a report that stands beside its tables and is set as a whole: what {@link Report#with(ReportPart)} takes, an edit
 * sets, and file, journal and undo state hold under one name.
 */
public sealed interface ReportPart
        permits Profile, ReportPart.Claims, ReportPart.Provenances, ReportPart.Acknowledgements, ReportPart.Ticks, ReportPart.Review,
        ReportPart.Comments, ReportPart.Last, ReportPart.Package, ReportPart.Versions, ReportPart.Cells {
    /** What setting it is called in the Undo menu: a key of words under {@code edit.}. */
    String setting();

    /** The flexibility that is applied. */
    record Claims(List<FlexibilityClaim> all) implements ReportPart {
        public Claims {
            all = List.copyOf(all);
        }

        @Override
        public String setting() {
            return "setClaims";
        }
    }

    /** Where imported figures came from, oldest first. */
    record Provenances(List<Provenance> all) implements ReportPart {
        public Provenances {
            all = List.copyOf(all);
        }

        @Override
        public String setting() {
            return "addProvenance";
        }
    }

    /** Findings that the Party explains, in the order given. */
    record Acknowledgements(List<Acknowledgement> all) implements ReportPart {
        public Acknowledgements {
            all = List.copyOf(all);
        }

        @Override
        public String setting() {
            return "setAcknowledgements";
        }
    }

    /** Points of the checklist that were looked after. */
    record Ticks(List<Ticked> all) implements ReportPart {
        public Ticks {
            all = List.copyOf(all);
        }

        @Override
        public String setting() {
            return "setTicked";
        }
    }

    /** What reviewers said of the report and of those before it, with the Party's answers, by number. */
    record Review(List<ReviewPoint> all) implements ReportPart {
        public Review {
            all = List.copyOf(all);
        }

        @Override
        public String setting() {
            return "setReview";
        }

        /** The number that the next point gets. */
        public int next() {
            return all.stream().mapToInt(ReviewPoint::number).max().orElse(0) + 1;
        }
    }

    /** What colleagues say to each other at cells, oldest first. */
    record Comments(List<CellComment> all) implements ReportPart {
        public Comments {
            all = List.copyOf(all);
        }

        @Override
        public String setting() {
            return "setComments";
        }
    }

    /** States of the report that were given a name, oldest first. */
    record Versions(List<NamedVersion> all) implements ReportPart {
        public Versions {
            all = List.copyOf(all);
        }

        @Override
        public String setting() {
            return "setVersions";
        }
    }

    /** What stood in cells before the file was saved with something else, oldest first. */
    record Cells(List<CellWas> all) implements ReportPart {
        public Cells {
            all = List.copyOf(all);
        }

        @Override
        public String setting() {
            return "setCells";
        }
    }

    /** The Party's last report, where it was taken in. */
    record Last(Optional<LastReport> taken) implements ReportPart {
        /** A last report to compare with. */
        public static Last of(LastReport taken) {
            return new Last(Optional.of(taken));
        }

        @Override
        public String setting() {
            return taken.isPresent() ? "setLast" : "removeLast";
        }
    }

    /** What a team may change, where the report is a part that was handed out. */
    record Package(Optional<SectorPackage> handed) implements ReportPart {
        @Override
        public String setting() {
            return handed.isPresent() ? "handOut" : "unlock";
        }
    }
}
