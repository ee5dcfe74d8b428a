package org.ctfdesk.inventory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.text.Folded;

/** The sectors as inventories in other languages of the United Nations, and in Portuguese, name them. Ours, not official. */
final class SectorNames {
    /** A number with one level alone: 3.A is another category in some guidelines than in others. */
    private static final Pattern NUMBER = Pattern.compile("^\\d(?:[.)]?\\s+|[.)]?\\s*[-–—:]\\s*|[.)])(?=\\p{L})");
    private static final Map<String, Category> NAMES = new HashMap<>();

    static {
        add(Category.ENERGY, "energy", "énergie", "energie", "energía", "energia", "энергетика", "能源", "能源活动", "الطاقة");
        add(Category.TRANSPORT, "transports", "transporte", "transportes", "транспорт", "交通运输", "运输", "交通", "النقل");
        add(Category.INDUSTRY, "ippu", "industrial processes and product use",
                "procédés industriels et utilisation des produits", "procédés industriels et utilisation de produits",
                "piup", "procesos industriales y uso de productos", "processos industriais e uso de produtos", "piup",
                "промышленные процессы и использование продуктов", "промышленные процессы и использование продукции", "ппип",
                "工业过程和产品使用", "工业生产过程和产品使用", "العمليات الصناعية واستخدام المنتجات");
        add(Category.AGRICULTURE, "agriculture", "agricultura", "agropecuária", "сельское хозяйство", "农业", "农业活动", "الزراعة");
        add(Category.LULUCF, "lulucf", "utcatf", "utcuts", "uts", "uscuss",
                "utilisation des terres, changement d'affectation des terres et foresterie",
                "uso de la tierra, cambio de uso de la tierra y silvicultura", "uso da terra, mudança do uso da terra e florestas", "зизлх",
                "землепользование, изменения в землепользовании и лесное хозяйство", "土地利用、土地利用变化和林业", "土地利用变化和林业",
                "استخدام الأراضي وتغيير استخدام الأراضي والحراجة");
        add(Category.AFOLU, "afolu", "afat", "afaut", "asout",
                "agriculture, foresterie et autres affectations des terres", "agriculture, foresterie et autres utilisations des terres",
                "agricultura, silvicultura y otros usos de la tierra", "agricultura, silvicultura y otros usos del suelo",
                "agricultura, floresta e outros usos da terra",
                "сельское хозяйство, лесное хозяйство и другие виды землепользования", "农业、林业和其他土地利用", "农业、林业及其他土地利用",
                "الزراعة والحراجة واستخدامات الأراضي الأخرى", "الزراعة والحراجة والاستخدامات الأخرى للأراضي");
        add(Category.WASTE, "waste", "déchets", "dechets", "desechos", "residuos", "resíduos", "отходы", "废弃物", "废物", "废弃物处理", "النفايات");
    }

    private SectorNames() {}

    private static void add(Category category, String... names) {
        for (var name : names) {
            NAMES.put(Folded.of(name).key(), category);
        }
    }

    /** The sector that is named so, with or without its number. */
    static Optional<Category> of(String name) {
        return Optional.ofNullable(NAMES.get(Folded.of(NUMBER.matcher(name.strip()).replaceFirst("")).key()));
    }
}
