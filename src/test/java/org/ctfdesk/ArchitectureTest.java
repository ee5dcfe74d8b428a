package org.ctfdesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.junit.jupiter.api.Test;

/** What may know what. Each rule says why it is there; narrow it only with a reason that stands beside it. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test/")) // where others than Maven compile tests
            .importPackages("org.ctfdesk");

    /** Each package and those of ours that it may know. Packages below one belong to it. */
    private static Map<String, Set<String>> mayKnow() {
        var table = new TreeMap<String, Set<String>>();
        table.put("program", Set.of());
        table.put("text", Set.of());
        table.put("form", Set.of());
        table.put("report", Set.of("form"));
        table.put("edit", Set.of("form", "report", "text"));
        table.put("derive", Set.of("form", "report", "text"));
        table.put("flexibility", Set.of("form", "report", "edit", "derive", "text"));
        table.put("account", Set.of("form", "report", "edit", "derive", "sheet", "text"));
        table.put("sheet", Set.of("form", "report", "edit", "derive", "text"));
        table.put("rule", Set.of("text", "form", "report", "edit", "derive", "flexibility", "sheet"));
        table.put("compare", Set.of("form", "report", "edit", "derive", "text"));
        table.put("store", Set.of("program", "form", "report", "edit", "text"));
        table.put("excel", Set.of("program", "form", "report", "edit", "derive", "flexibility", "sheet", "text", "store"));
        table.put("parts", Set.of());
        table.put("inventory", Set.of("form", "report", "edit", "text", "excel"));
        table.put("ledger", Set.of("form", "report", "edit", "text"));
        table.put("sample", Set.of("form", "report", "edit", "inventory", "text"));
        table.put("exercise", Set.of("form", "report", "edit", "derive", "compare", "sheet", "rule", "sample", "store", "text"));
        table.put("handout", Set.of("form", "report", "flexibility", "rule", "sheet", "exercise", "manual", "text"));
        table.put("manual", Set.of("form", "rule", "sheet", "text"));
        table.put("review", Set.of("exercise", "account", "compare", "text", "form", "report", "sheet", "rule", "store", "excel",
                "manual"));
        table.put("picture", Set.of("account", "compare", "derive", "form", "report", "rule", "sheet", "text"));
        table.put("cli", Set.of("picture", "program", "text", "form", "report", "edit", "derive", "sheet", "rule", "compare", "account",
                "store", "excel",
                "inventory", "ledger",
                "sample", "manual", "review", "parts", "exercise", "handout"));
        table.put("ui", Set.of("picture", "program", "text", "form", "report", "edit", "derive", "flexibility", "sheet", "rule", "compare",
                "account", "store",
                "excel", "inventory", "ledger",
                "sample", "manual", "review", "parts", "exercise", "handout"));
        return table;
    }

    @Test
    void theClassesOfTheProgramAreLookedAt() {
        assertTrue(PROGRAM.size() > 100, PROGRAM.size() + " classes");
        assertTrue(PROGRAM.contain("org.ctfdesk.report.Report"));
        assertTrue(PROGRAM.stream().noneMatch(each -> each.getSimpleName().endsWith("Test")), "tests were imported");
    }

    @Test
    void aBreachIsSeen() {
        assertThrows(AssertionError.class, () -> noClasses()
                .that().resideInAPackage("org.ctfdesk.report..")
                .should().dependOnClassesThat().resideInAPackage("org.ctfdesk.form..")
                .because("the report does know the form, so that this must fail").check(PROGRAM));
    }

    @Test
    void everyPackageStandsInTheTable() {
        var found = new TreeSet<String>();
        for (var each : PROGRAM) {
            var parts = each.getPackageName().split("\\.");
            if (parts.length > 2) {
                found.add(parts[2]);
            }
        }
        found.removeAll(mayKnow().keySet());
        assertEquals(Set.of(), found, "Say in the table what these may know.");
    }

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        mayKnow().forEach((name, others) -> {
            var allowed = new ArrayList<String>();
            allowed.add("org.ctfdesk." + name + "..");
            others.forEach(other -> allowed.add("org.ctfdesk." + other + ".."));
            classes().that().resideInAPackage("org.ctfdesk." + name + "..")
                    .should().onlyDependOnClassesThat(resideOutsideOfPackage("org.ctfdesk..")
                            .or(resideInAnyPackage(allowed.toArray(String[]::new))))
                    .because("a package that knows only those below it can be read, tested and changed without the rest")
                    .allowEmptyShould(true)
                    .check(PROGRAM);
        });
    }

    @Test
    void packagesDoNotKnowOneAnotherInCircles() {
        slices().matching("org.ctfdesk.(**)").should().beFreeOfCycles()
                .because("of two packages that know each other neither can be understood alone; a list stands above what it lists")
                .check(PROGRAM);
    }

    @Test
    void onlyTheWindowUsesJavaFx() {
        noClasses().that().resideOutsideOfPackage("org.ctfdesk.ui..")
                .should().dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "com.sun..", "atlantafx..", "org.kordamp..", "org.controlsfx..")
                .because("checks, export and commands run on machines without a display")
                .check(PROGRAM);
    }

    @Test
    void onlyTheStoreReadsAndWritesJson() {
        noClasses().that().resideOutsideOfPackages("org.ctfdesk.store..", "org.ctfdesk.inventory..", "org.ctfdesk.parts..",
                        "org.ctfdesk.exercise..")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("the format of the file is one package's business; the model carries no annotations")
                .check(PROGRAM);
    }

    @Test
    void onlyWorkbooksUsePoi() {
        noClasses().that().resideOutsideOfPackages("org.ctfdesk.excel..", "org.ctfdesk.inventory..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
                .because("what a workbook is made with can be changed in one package")
                .check(PROGRAM);
    }

    @Test
    void aWorkbookAsAFileKnowsNoForm() {
        classes().that().resideInAPackage("org.ctfdesk.excel.book..")
                .should().onlyDependOnClassesThat(resideOutsideOfPackage("org.ctfdesk..").or(resideInAnyPackage(
                        "org.ctfdesk.excel.book..", "org.ctfdesk.text..", "org.ctfdesk.store..")).or(belongToAnyOf(Cover.class)))
                .because("whatever is written as a workbook shares it; of a report it knows what stands on the cover")
                .check(PROGRAM);
        for (var room : List.of("submission", "agreed")) {
            classes().that().resideInAPackage("org.ctfdesk.excel." + room + "..")
                    .should().onlyDependOnClassesThat(resideOutsideOfPackage("org.ctfdesk.excel..").or(resideInAnyPackage(
                            "org.ctfdesk.excel." + room + "..", "org.ctfdesk.excel.book..")))
                    .because("the workbook of the submission and the agreed electronic format share the file and nothing else")
                    .check(PROGRAM);
        }
    }

    @Test
    void onlyCommandsUsePicocli() {
        noClasses().that().resideOutsideOfPackage("org.ctfdesk.cli..")
                .should().dependOnClassesThat().resideInAPackage("picocli..")
                .because("the window starts faster without it, and no other package parses arguments")
                .check(PROGRAM);
    }

    @Test
    void viewModelsAreTestedWithoutAToolkit() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").or(resideInAPackage("org.ctfdesk.ui.common..")
                        .and(not(belongToAnyOf(Page.class, PageHead.class))))
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("what a view shows is decided where a plain test can ask it; what a page is, is for views alone")
                .check(PROGRAM);
    }

    @Test
    void featuresOfTheWindowDoNotKnowOneAnother() {
        var features = features();
        assertTrue(features.containsAll(Set.of("form", "profile", "findings")), features.toString());
        for (var feature : features) {
            classes().that().resideInAPackage("org.ctfdesk.ui." + feature + "..")
                    .should().onlyDependOnClassesThat(resideOutsideOfPackage("org.ctfdesk.ui..").or(resideInAnyPackage(
                            "org.ctfdesk.ui." + feature
                                    + "..", "org.ctfdesk.ui.common..", "org.ctfdesk.ui.control..", "org.ctfdesk.ui.grid..")))
                    .because("features meet in the open report and in the shell, so that one can be taken out or added alone")
                    .check(PROGRAM);
        }
    }

    /** Every package of the window but what features share and what puts them together. */
    private static Set<String> features() {
        var found = new TreeSet<String>();
        PROGRAM.that(resideInAPackage("org.ctfdesk.ui..")).forEach(each -> found.add(each.getPackageName().split("\\.")[3]));
        found.removeAll(Set.of("common", "control", "grid", "shell"));
        return found;
    }

    @Test
    void everyFeatureOfTheWindowHasAView() {
        for (var feature : features()) {
            assertTrue(PROGRAM.stream().anyMatch(each -> each.getPackageName().equals("org.ctfdesk.ui." + feature)
                    && each.getSimpleName().endsWith("View")), feature + " shows nothing");
        }
    }

    @Test
    void theGridKnowsNothingOfReports() {
        classes().that().resideInAPackage("org.ctfdesk.ui.grid..")
                .should().onlyDependOnClassesThat(resideOutsideOfPackage("org.ctfdesk..")
                        .or(resideInAnyPackage("org.ctfdesk.ui.grid..", "org.ctfdesk.text..")))
                .because("it is a control for any table, measured and tested by itself; which way a text runs is a matter of texts")
                .check(PROGRAM);
        classes().that().resideInAPackage("org.ctfdesk.ui.control..")
                .should().onlyDependOnClassesThat(resideOutsideOfPackage("org.ctfdesk.ui..")
                        .or(resideInAnyPackage("org.ctfdesk.ui.control..", "org.ctfdesk.ui.common..")))
                .because("a control that pages share knows none of them")
                .check(PROGRAM);
        classes().that().resideInAPackage("org.ctfdesk.ui.common..")
                .should().onlyDependOnClassesThat(resideOutsideOfPackage("org.ctfdesk.ui..")
                        .or(resideInAPackage("org.ctfdesk.ui.common..")))
                .because("what all features share stands below them")
                .check(PROGRAM);
    }

    @Test
    void theToolkitsThreadIsNamedInTwoClassesAtMost() {
        var naming = new TreeSet<String>();
        for (var each : PROGRAM) {
            if (each.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> dependency.getTargetClass().getName().equals("javafx.application.Platform"))) {
                naming.add(each.getName());
            }
        }
        assertTrue(naming.size() <= 2, naming.toString());
    }

    @Test
    void nothingTalksToTheNetwork() {
        noClasses().should().dependOnClassesThat(
                        resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "sun.net..", "javafx.scene.web..")
                                .and(not(belongToAnyOf(URL.class, URI.class))))
                .orShould().callMethod(URL.class, "openStream")
                .orShould().callMethod(URL.class, "openConnection")
                .orShould().callMethod(URL.class, "getContent")
                .because("the program promises that nothing leaves the computer; a URL names a style sheet on the class path")
                .check(PROGRAM);
    }

    @Test
    void figuresAreExactDecimals() {
        fields().that().areDeclaredInClassesThat(resideInAnyPackage("org.ctfdesk.form..", "org.ctfdesk.report..", "org.ctfdesk.edit..",
                "org.ctfdesk.derive..", "org.ctfdesk.store.."))
                .should().notHaveRawType(double.class).andShould().notHaveRawType(float.class)
                .andShould().notHaveRawType(Double.class).andShould().notHaveRawType(Float.class)
                .because("binary floating point changes digits that were typed")
                .check(PROGRAM);
    }

    @Test
    void nothingDependsOnTheMachinesLanguage() {
        // a control's first language is the machine's, as for every control of JavaFX
        noClasses().that().doNotHaveFullyQualifiedName("org.ctfdesk.ui.grid.FormGrid")
                .and().doNotHaveFullyQualifiedName("org.ctfdesk.ui.shell.DeskApplication")
                .should().callMethod(Locale.class, "getDefault")
                .orShould().callMethod(Locale.class, "getDefault", Locale.Category.class)
                .because("a report reads the same on every machine; the language is handed in, and only the first start asks how the "
                        + "system writes figures")
                .check(PROGRAM);
    }

    @Test
    void nothingDependsOnTheMachinesClock() {
        // a time in a ZIP file is local time: the entry asks for an instant and takes the zone off again
        noClasses().that().haveNameNotMatching("org\\.ctfdesk\\.excel\\.book\\.StreamedBook(\\$.*)?")
                .should().callMethod(ZoneId.class, "systemDefault")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(Year.class, "now")
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .because("the same report gives the same bytes, and tests choose the day; a clock is handed in")
                .check(PROGRAM);
        noClasses().that(not(resideInAPackage("org.ctfdesk.ui.shell..")).and(not(belongToAnyOf(Main.class))))
                .should().callMethod(Clock.class, "systemDefaultZone").orShould().callMethod(Clock.class, "systemUTC")
                .because("the clock is chosen once, where the program begins")
                .check(PROGRAM);
    }

    @Test
    void onlyTheWayInPrints() {
        var mayPrint = nameMatching("org\\.ctfdesk\\.(Main|ui\\.shell\\.DeskApplication)(\\$.*)?");
        noClasses().that(not(mayPrint).as("are not the way in").forSubtype())
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .because("commands print where they are told to, and a window has nobody who reads its console")
                .check(PROGRAM);
    }

    @Test
    void onlyTheWayInEndsTheProgram() {
        noClasses().that(not(belongToAnyOf(Main.class)))
                .should().callMethod(System.class, "exit", int.class)
                .because("whoever ends the program skips what others have still to write")
                .check(PROGRAM);
    }

    @Test
    void failuresAreChecked() {
        classes().that().haveSimpleNameEndingWith("Failure").and().areNotInterfaces().and().areNotPackagePrivate()
                .and().resideOutsideOfPackage("org.ctfdesk.cli..") // ends a command: picocli catches all of them in one place
                .should().beAssignableTo(Exception.class).andShould().notBeAssignableTo(RuntimeException.class)
                .because("what is expected to go wrong must be told, and the compiler asks for it")
                .check(PROGRAM);
    }

    @Test
    void foldersAreNounsOfTheField() {
        var vague = Set.of("util", "utils", "helper", "helpers", "manager", "impl", "service", "core", "misc");
        for (JavaClass each : PROGRAM) {
            for (var part : each.getPackageName().split("\\.")) {
                assertTrue(!vague.contains(part), each.getName());
            }
        }
    }
}
