package org.ctfdesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Provenance;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Limits;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The profile, provenance and what is ticked or explained, as JSON. */
final class ProfileJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ProfileJson() {}

    static ObjectNode write(Profile profile) {
        var node = NODES.objectNode();
        node.putObject("party")
                .put("name", profile.party().name())
                .put("iso3", profile.party().iso3())
                .put("developing", profile.party().developing())
                .put("leastDevelopedOrIsland", profile.party().leastDevelopedOrIsland());
        node.putObject("submission")
                .put("btr", profile.submission().btr())
                .put("year", profile.submission().year())
                .put("version", profile.submission().version())
                .put("state", profile.submission().state().name())
                .put("language", profile.submission().language());
        var periods = profile.periods();
        var years = node.putObject("periods")
                .put("implementationFrom", periods.implementationFrom())
                .put("implementationTo", periods.implementationTo())
                .put("inventoryFrom", periods.inventoryFrom())
                .put("inventoryTo", periods.inventoryTo());
        years.set("referenceYears", numbers(periods.referenceYears()));
        years.put("projectionTo", periods.projectionTo());
        years.set("achieved", numbers(periods.achieved()));
        years.set("expected", numbers(periods.expected()));
        var targets = node.putArray("targets");
        for (var target : profile.targets()) {
            var each = targets.addObject().put("id", target.id()).put("name", target.name());
            each.set("indicators", texts(target.indicators()));
            if (target.outcomes() != Target.Outcomes.IN_CARBON) {
                each.put("outcomes", target.outcomes().name()).put("metric", target.metric());
            }
        }
        var circumstances = profile.circumstances();
        node.putObject("circumstances")
                .put("firstNdc", circumstances.firstNdc())
                .put("cooperates", circumstances.cooperates())
                .put("method", circumstances.method().name())
                .put("standAloneInventory", circumstances.standAloneInventory())
                .put("coBenefits", circumstances.coBenefits())
                .put("projects", circumstances.projects());
        if (!profile.ndc().equals(Ndc.NOT_STATED)) {
            node.set("ndc", ndc(profile.ndc()));
        }
        if (!profile.readings().equals(Readings.ADOPTED)) {
            node.set("readings", readings(profile.readings()));
        }
        if (!profile.limits().equals(Limits.USUAL)) {
            node.set("limits", limits(profile.limits()));
        }
        return node;
    }

    static Profile profile(JsonNode node) {
        var party = node.path("party");
        var submission = node.path("submission");
        var periods = node.path("periods");
        var circumstances = node.path("circumstances");
        var targets = new ArrayList<Target>();
        node.path("targets").forEach(each ->
                targets.add(new Target(text(each, "id"), text(each, "name"), strings(each.path("indicators")),
                        each.has("outcomes") ? Target.Outcomes.valueOf(text(each, "outcomes")) : Target.Outcomes.IN_CARBON,
                        each.has("metric") ? text(each, "metric") : "")));
        return new Profile(
                new Party(text(party, "name"), text(party, "iso3"), party.path("developing").asBoolean(),
                        party.path("leastDevelopedOrIsland").asBoolean()),
                new Submission(number(submission, "btr"), number(submission, "year"), text(submission, "version"),
                        Submission.State.valueOf(text(submission, "state")), text(submission, "language")),
                new Periods(number(periods, "implementationFrom"), number(periods, "implementationTo"),
                        number(periods, "inventoryFrom"), number(periods, "inventoryTo"), ints(periods.path("referenceYears")),
                        number(periods, "projectionTo"), ints(periods.path("achieved")), ints(periods.path("expected"))),
                targets,
                new Circumstances(circumstances.path("firstNdc").asBoolean(), circumstances.path("cooperates").asBoolean(),
                        Method.valueOf(text(circumstances, "method")), circumstances.path("standAloneInventory").asBoolean(),
                        circumstances.path("coBenefits").asBoolean(), circumstances.path("projects").asBoolean()),
                node.has("ndc") ? ndc(node.get("ndc")) : Ndc.NOT_STATED,
                node.has("readings") ? readings(node.get("readings")) : Readings.ADOPTED,
                node.has("limits") ? limits(node.get("limits")) : Limits.USUAL);
    }

    private static ObjectNode readings(Readings readings) {
        return NODES.objectNode()
                .put("average", readings.average().name())
                .put("clock", readings.clock().name())
                .put("otherPurposes", readings.otherPurposes().name())
                .put("firstTransferred", readings.firstTransferred().name())
                .put("atAuthorization", readings.atAuthorization().name());
    }

    private static Readings readings(JsonNode node) {
        return new Readings(Readings.Average.valueOf(text(node, "average")), Readings.Clock.valueOf(text(node, "clock")),
                Readings.OtherPurposes.valueOf(text(node, "otherPurposes")),
                Readings.FirstTransferred.valueOf(text(node, "firstTransferred")),
                Readings.AtAuthorization.valueOf(text(node, "atAuthorization")));
    }

    private static ObjectNode limits(Limits limits) {
        return NODES.objectNode()
                .put("jump", limits.jump())
                .put("step", limits.step())
                .put("stepShare", limits.stepShare())
                .put("apart", limits.apart())
                .put("largest", limits.largest())
                .put("quotient", limits.quotient());
    }

    private static Limits limits(JsonNode node) {
        return new Limits(number(node, "jump"), number(node, "step"), number(node, "stepShare"), number(node, "apart"),
                number(node, "largest"), number(node, "quotient"));
    }

    private static ObjectNode ndc(Ndc ndc) {
        var node = NODES.objectNode()
                .put("type", ndc.type().name())
                .put("multiYear", ndc.multiYear())
                .put("targetFrom", ndc.targetFrom())
                .put("targetTo", ndc.targetTo())
                .put("baseYear", ndc.baseYear())
                .put("communicated", ndc.communicated())
                .put("cooperation", ndc.cooperation().name());
        node.set("sectors", texts(List.copyOf(ndc.sectors())));
        node.set("gases", texts(List.copyOf(ndc.gases())));
        return node;
    }

    private static Ndc ndc(JsonNode node) {
        return new Ndc(Ndc.TargetType.valueOf(text(node, "type")), node.path("multiYear").asBoolean(), number(node, "targetFrom"),
                number(node, "targetTo"), number(node, "baseYear"), number(node, "communicated"),
                Ndc.Cooperation.valueOf(text(node, "cooperation")), new TreeSet<>(strings(node.path("sectors"))),
                new TreeSet<>(strings(node.path("gases"))));
    }

    static JsonNode write(ReportPart.Acknowledgements acknowledgements) {
        var node = NODES.arrayNode();
        acknowledgements.all().forEach(each -> node.addObject()
                .put("code", each.code())
                .put("place", each.place().path())
                .put("reason", each.reason()));
        return node;
    }

    static ReportPart.Acknowledgements acknowledgements(JsonNode node) {
        var all = new ArrayList<Acknowledgement>();
        node.forEach(each -> all.add(new Acknowledgement(text(each, "code"), Place.ofPath(text(each, "place")), text(each, "reason"))));
        return new ReportPart.Acknowledgements(all);
    }

    static JsonNode write(ReportPart.Ticks ticks) {
        var node = NODES.arrayNode();
        ticks.all().forEach(each -> node.addObject().put("code", each.code()).put("reference", each.reference()));
        return node;
    }

    static ReportPart.Ticks ticks(JsonNode node) {
        var all = new ArrayList<Ticked>();
        node.forEach(each -> all.add(new Ticked(text(each, "code"), text(each, "reference"))));
        return new ReportPart.Ticks(all);
    }

    static JsonNode write(ReportPart.Provenances provenances) {
        var node = NODES.arrayNode();
        provenances.all().forEach(each -> node.add(write(each)));
        return node;
    }

    static ReportPart.Provenances provenances(JsonNode node) {
        return new ReportPart.Provenances(node.valueStream().map(ProfileJson::provenance).toList());
    }

    static ObjectNode write(Provenance provenance) {
        var node = NODES.objectNode()
                .put("table", provenance.table())
                .put("file", provenance.file())
                .put("sha256", provenance.sha256())
                .put("date", provenance.date())
                .put("what", provenance.what());
        if (!provenance.sheet().isEmpty()) {
            node.put("sheet", provenance.sheet());
        }
        texts(node, "cells", provenance.cells());
        texts(node, "left", provenance.left());
        return node;
    }

    private static void texts(ObjectNode node, String name, SortedMap<String, String> texts) {
        if (!texts.isEmpty()) {
            var member = node.putObject(name);
            texts.forEach(member::put);
        }
    }

    static Provenance provenance(JsonNode node) {
        return new Provenance(
                text(node, "table"), text(node, "file"), text(node, "sha256"), text(node, "date"), text(node, "what"),
                node.has("sheet") ? text(node, "sheet") : "", texts(node.path("cells")), texts(node.path("left")));
    }

    private static SortedMap<String, String> texts(JsonNode node) {
        var texts = new TreeMap<String, String>();
        node.propertyNames().forEach(name -> texts.put(name, text(node, name)));
        return texts;
    }

    /** The text of a member that must be there. */
    static String text(JsonNode node, String name) {
        var value = node.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + name + "\": " + value);
        }
        return value.stringValue();
    }

    static int number(JsonNode node, String name) {
        var value = node.path(name);
        if (!value.isInt()) {
            throw new IllegalArgumentException("\"" + name + "\": " + value);
        }
        return value.intValue();
    }

    private static JsonNode numbers(List<Integer> numbers) {
        var node = NODES.arrayNode();
        numbers.forEach(node::add);
        return node;
    }

    static JsonNode texts(List<String> texts) {
        var node = NODES.arrayNode();
        texts.forEach(node::add);
        return node;
    }

    private static List<Integer> ints(JsonNode node) {
        var ints = new ArrayList<Integer>();
        node.forEach(each -> ints.add(each.intValue()));
        return ints;
    }

    static List<String> strings(JsonNode node) {
        var strings = new ArrayList<String>();
        node.forEach(each -> strings.add(each.stringValue()));
        return strings;
    }
}
