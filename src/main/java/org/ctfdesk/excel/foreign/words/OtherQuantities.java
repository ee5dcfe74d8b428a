package org.ctfdesk.excel.foreign.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What tables by sector and year may be of beside emissions of all gases: energy, money, shares, one gas, reductions, another run of
 * the model. They bear the labels and years of tables 6 to 9, and are none of them.
 */
public final class OtherQuantities {
    private static final int LONGEST = 160;
    private static final Pattern OTHER = Pattern.compile("(?U)"
            // energy
            + "\\b(?:energy|electricity) (?:consumption|demand|use|supply|generation|production)\\b|\\bconsumo (?:final )?de energia\\b"
            + "|\\bdemanda (?:final )?de energia\\b|\\bconsommation (?:finale )?d energie\\b|\\bdemande d energie\\b"
            + "|потреблени\\w+ (?:топлива|энерги\\w+)|能源消费|能源消耗|能源需求|استهلاك الطاقة"
            // money
            + "|\\bcosts?\\b|\\binvestments?\\b|\\binversion(?:es)?\\b|\\bcostos?\\b|\\bcostes?\\b|\\bcouts?\\b|\\binvestissements?\\b"
            + "|\\bзатрат\\w*|\\bинвестици\\w+|\\bстоимост\\w+|成本|投资|تكلفة|تكاليف|استثمار"
            // what emissions are measured by
            + "|\\bindex\\b|\\bindice\\b|\\bиндекс\\b|指数|\\bper capita\\b|\\bper person\\b|\\bper head\\b|\\bpor habitante\\b"
            + "|\\bpar habitant\\b|на душу|人均|نصيب الفرد|\\bper (?:unit of )?gdp\\b|\\b(?:emissions?|carbon|ghg) intensity\\b"
            + "|\\bshares? of\\b|\\bparticipacion de\\b|\\bpart des secteurs\\b|\\bдоля\\b|占比|份额|\\bgrowth rates?\\b|\\bannual change\\b"
            // other runs
            + "|\\bsensitivity\\b|\\bsensibilidad\\b|\\bsensibilite\\b|чувствительност\\w+|敏感性|الحساسية"
            + "|\\bsuperseded\\b|\\bobsolete\\b|\\boutdated\\b|\\bdo not use\\b|\\bprevious (?:submission|version|report)\\b"
            + "|\\bobsolet[ao]\\b"
            + "|устаревш\\w+|\\bdifferences?\\b|\\bdiferencia\\b|\\becart\\b|\\bразниц\\w+|差异|الفرق");
    /** Where projections are spoken of too, a title may name reductions among them. */
    private static final Pattern REDUCTIONS = Pattern.compile("(?U)\\b(?:emissions?|ghg) (?:reductions?|savings?)\\b|\\babatement\\b"
            + "|\\bmitigation potential\\b|\\breducci(?:on|ones) de (?:las )?emisiones\\b|\\breductions? d(?:es)? emissions\\b"
            + "|\\bpotentiel d attenuation\\b|\\bсокращени\\w+ выбросов\\b|减排量|خفض الانبعاثات|\\breducao de emissoes\\b");
    private static final Pattern PROJECTIONS = Pattern.compile("project|proyec|projec|прогноз|预测|预计|إسقاط|توقعات");
    private static final List<String> KINDS = List.of(
            "CO[2₂]|carbon dioxide|di[oó]xido de carbono|dioxyde de carbone|углекисл(?:ого|ый) газа?"
            + "|диоксида? углерода|二氧化碳|ثاني أكسيد الكربون",
            "CH[4₄]|methane|metano|m[eé]thane|метана?|甲烷|الميثان",
            "N[2₂]O|nitrous oxide|[oó]xido nitroso|protoxyde d['’]azote|закис[иь] азота|氧化亚氮|أكسيد النيتروز",
            "HFCs?|PFCs?|SF[6₆]|NF[3₃]|F-gas(?:es)?|F gases|ГФУ|ПФУ");
    private static final List<Pattern> GASES = KINDS.stream().map(kind -> Pattern.compile("(?iU)(?<![\\p{L}\\d])(?:" + kind
            + ")(?![\\p{L}\\d])")).toList();
    private static final String GAS = "(?:" + String.join("|", KINDS) + ")";
    private static final Pattern ONE_GAS = Pattern.compile("(?iU)(?<![\\p{L}\\d])" + GAS + "\\s+emissions?\\b|" + GAS + "\\s*排放"
            + "|\\b(?:emissions?|emisiones|[eéÉ]missions|emissões|emissoes|выбросы|انبعاثات) (?:of |de |du |d['’]|do )?" + GAS
            + "(?![\\p{L}\\d])"
            // what the text begins with: a sheet's name, or a title as "Methane by sector"
            + "|^\\P{L}*(?:(?:table|tabla|tableau|quadro|таблица|表)\\s*\\d+\\W*)?" + GAS + "(?![\\p{L}\\d])");
    /** What several gases together are measured in, or one that is made comparable. */
    private static final Pattern EQUIVALENT = Pattern.compile("(?iU)CO[2₂]\\s*[-–]?\\s*(?:e\\b|[eé]q(?:u?iv\\p{L}*|v)?\\b|экв\\p{L}*)"
            + "|二氧化碳当量|(?<!\\p{L})[eé]q(?:u?iv\\p{L}*|v)?\\b\\.?(?: de)?(?:\\s*CO[2₂])?|экв\\p{L}*\\.?(?:\\s*CO[2₂])?|当量"
            + "|مكافئ(?: ثاني أكسيد الكربون)?");
    private static final Pattern ALL_GASES = Pattern.compile("(?iU)(?<!\\p{L})(?:GHGs?|GEI|GES|ПГ)(?!\\p{L})|greenhouse|парник|温室气体|الدفيئة"
            + "|efecto invernadero|effet de serre|efeito estufa|\\b(?:all|other|total) gas"
            + "|\\b(?:otros|todos los|autres|tous les|outros) ga[sz]");

    private OtherQuantities() {}

    /** True where a title of a table by sector says that it is of something else than the emissions of all gases. */
    public static boolean isNamed(String title) {
        if (title.length() > LONGEST) {
            return false;
        }
        var plain = Plain.of(title);
        return OTHER.matcher(plain).find() || REDUCTIONS.matcher(plain).find() && !PROJECTIONS.matcher(plain).find()
                || isOneGas(title);
    }

    /** True where a text says that it is of one gas; CO2 in equivalents is written for all of them, another gas is not. */
    public static boolean isOneGas(String text) {
        var bare = EQUIVALENT.matcher(text).replaceAll(" ");
        return !ALL_GASES.matcher(text).find() && ONE_GAS.matcher(bare).find() && (bare.equals(text)
                || !GASES.getFirst().matcher(bare).find() && GASES.stream().filter(gas -> gas.matcher(bare).find()).count() == 1);
    }
}
