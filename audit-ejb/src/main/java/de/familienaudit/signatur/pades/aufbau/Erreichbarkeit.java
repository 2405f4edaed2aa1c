package de.familienaudit.signatur.pades.aufbau;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** Whether a document uses certain objects, however many steps away from its root. */
public final class Erreichbarkeit {

    private Erreichbarkeit() {}

    public static boolean erreicht(COSDictionary wurzel, Set<COSObjectKey> gesucht, Aufwand aufwand) {
        Set<COSBase> gesehen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> offen = new ArrayDeque<>();
        offen.push(wurzel);
        while (!offen.isEmpty()) {
            aufwand.schritt();
            COSBase base = offen.pop();
            if (base instanceof COSObject verweis) {
                if (verweis.getKey() != null && gesucht.contains(verweis.getKey())) {
                    return true;
                }
                base = Werte.wert(verweis);
            }
            if (base instanceof COSDictionary d && gesehen.add(d)) {
                d.getValues().forEach(offen::push);
            } else if (base instanceof COSArray a && gesehen.add(a)) {
                for (int i = 0; i < a.size(); i++) {
                    if (a.get(i) != null) {
                        offen.push(a.get(i));
                    }
                }
            }
        }
        return false;
    }
}
