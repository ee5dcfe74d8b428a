package org.ctfdesk.store;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a report as JSON, in the order of the file: each under one name in file and journal, and one in undo states. */
enum PartJson {
    PROFILE("profile", "profileIs", true, Profile.class, ProfileJson::write, ProfileJson::profile),
    CLAIMS("claims", "claimsAre", true, ReportPart.Claims.class, ClaimJson::write, ClaimJson::read),
    PROVENANCE("provenance", "provenanceIs", true, ReportPart.Provenances.class, ProfileJson::write, ProfileJson::provenances),
    ACKNOWLEDGEMENTS("acknowledgements", "acknowledgementsAre", false, ReportPart.Acknowledgements.class,
            ProfileJson::write, ProfileJson::acknowledgements),
    TICKED("ticked", "tickedAre", false, ReportPart.Ticks.class, ProfileJson::write, ProfileJson::ticks),
    REVIEW("review", "reviewIs", false, ReportPart.Review.class, ReviewJson::write, ReviewJson::read),
    COMMENTS("comments", "commentsAre", false, ReportPart.Comments.class, CommentJson::write, CommentJson::read),
    /** Behind the tables: it holds tables itself. */
    LAST("last", "lastIs", false, ReportPart.Last.class, LastJson::write, LastJson::read),
    /** Holds a report itself, too. */
    PACKAGE("package", "packageIs", false, ReportPart.Package.class, PackageJson::write, PackageJson::read),
    /** Reports themselves, too. */
    VERSIONS(PastJson.VERSIONS, "versionsAre", false, ReportPart.Versions.class, PastJson::writeVersions, PastJson::versions),
    CELLS(PastJson.CELLS, "cellsWereThen", false, ReportPart.Cells.class, PastJson::writeCells, PastJson::cells);

    /** Those that stand behind the tables in a file. */
    static final Set<PartJson> BEHIND = Set.of(LAST, PACKAGE, VERSIONS, CELLS);

    private final String member;
    private final String state;
    private final boolean always;
    private final Class<? extends ReportPart> type;
    private final BiFunction<ReportPart, Function<Table, ObjectNode>, JsonNode> write;
    private final Function<JsonNode, ? extends ReportPart> read;

    <P extends ReportPart> PartJson(String member, String state, boolean always, Class<P> type, Function<P, JsonNode> write,
            Function<JsonNode, P> read) {
        this(member, state, always, type, (part, tables) -> write.apply(part), read);
    }

    /**
     * @param member its name in files and in the journal
     * @param state its name in the journal's undo states
     * @param always true where it is written though it is blank
     */
    <P extends ReportPart> PartJson(String member, String state, boolean always, Class<P> type,
            BiFunction<P, Function<Table, ObjectNode>, JsonNode> write, Function<JsonNode, P> read) {
        this.member = member;
        this.state = state;
        this.always = always;
        this.type = type;
        this.write = (part, tables) -> write.apply(type.cast(part), tables);
        this.read = read;
    }

    /** Its name in files and in the journal. */
    String member() {
        return member;
    }

    /** How a part is written. */
    static PartJson of(ReportPart part) {
        for (var json : values()) {
            if (json.type.isInstance(part)) {
                return json;
            }
        }
        throw new IllegalArgumentException(part.toString());
    }

    /** True where a name is that of a part in a file. */
    static boolean isMember(String name) {
        for (var json : values()) {
            if (json.member.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** A part for the journal: nothing is left to be made later. */
    static JsonNode node(ReportPart part) {
        return of(part).write.apply(part, TableJson::write);
    }

    /** Puts this part of a report into its file, unless it is blank and then left out. */
    void put(ObjectNode root, Report report, Function<Table, ObjectNode> tables) {
        for (var part : report.parts()) {
            if (type.isInstance(part)) {
                var node = write.apply(part, tables);
                if (always || !node.isEmpty()) {
                    root.set(member, node);
                }
            }
        }
    }

    /**
     * This part as a file or a line of the journal holds it; blank where it holds none.
     *
     * @throws IllegalArgumentException where it is damaged
     */
    ReportPart read(JsonNode root) {
        return read.apply(root.path(member));
    }

    /** Puts what differs between two reports into an undo state. */
    static void putState(ObjectNode state, Report before, Report after) {
        for (var part : after.parts()) {
            if (!before.parts().contains(part)) {
                state.set(of(part).state, node(part));
            }
        }
    }

    /** The part that an undo state holds, where it does. */
    Optional<ReportPart> readState(JsonNode state) {
        return state.has(this.state) ? Optional.of(read.apply(state.get(this.state))) : Optional.empty();
    }
}
