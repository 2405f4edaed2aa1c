package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a new element of the structure may be: the place of a new field or note, without any text of its own. */
final class Strukturregel {

    private static final Set<String> ANGABEN = Set.of("Type", "S", "P", "Pg", "K", "ID", "NS");
    private static final Set<String> VERWEIS = Set.of("Type", "Obj", "Pg");
    private static final int DEEPEST = 8;

    private final Anmerkungsvergleich anmerkungen;
    private final Aufwand aufwand;

    Strukturregel(Anmerkungsvergleich anmerkungen, Aufwand aufwand) {
        this.anmerkungen = anmerkungen;
        this.aufwand = aufwand;
    }

    boolean erlaubt(COSBase base, int tiefe) {
        aufwand.schritt();
        COSDictionary element = Werte.dict(base);
        if (element == null || tiefe > DEEPEST) {
            return false;
        }
        if (Strukturvergleich.istObjektverweis(element)) {
            return nur(element, VERWEIS) && anmerkungen.istNeu(Werte.dict(element, "Obj"));
        }
        return nur(element, ANGABEN)
                && Werte.liste(element.getItem(COSName.K)).stream().allMatch(kind -> erlaubt(kind, tiefe + 1));
    }

    private static boolean nur(COSDictionary dictionary, Set<String> keys) {
        return dictionary.keySet().stream().allMatch(k -> keys.contains(k.getName()));
    }
}
