package de.familienaudit.signatur.pades.aufbau;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** Reads values of PDF dictionaries; whatever is not there or of another kind is null, and a PDF null is no value. */
public final class Werte {

    private static final int HOPS = 32;

    private Werte() {}

    /** The value behind references; null for none. */
    public static COSBase wert(COSBase base) {
        COSBase value = base;
        for (int i = 0; value instanceof COSObject reference; i++) {
            if (i == HOPS) {
                return null;
            }
            value = reference.getObject();
        }
        return value instanceof COSNull ? null : value;
    }

    public static COSBase wert(COSDictionary dictionary, String key) {
        return dictionary == null ? null : wert(dictionary.getItem(COSName.getPDFName(key)));
    }

    public static COSDictionary dict(COSBase base) {
        return wert(base) instanceof COSDictionary dictionary ? dictionary : null;
    }

    public static COSDictionary dict(COSDictionary dictionary, String key) {
        return dictionary == null ? null : dict(dictionary.getItem(COSName.getPDFName(key)));
    }

    public static COSArray array(COSDictionary dictionary, String key) {
        return wert(dictionary, key) instanceof COSArray array ? array : null;
    }

    public static String name(COSDictionary dictionary, String key) {
        return wert(dictionary, key) instanceof COSName name ? name.getName() : null;
    }

    public static String text(COSDictionary dictionary, String key) {
        return wert(dictionary, key) instanceof COSString string ? string.getString() : null;
    }

    public static int zahl(COSDictionary dictionary, String key, int sonst) {
        return wert(dictionary, key) instanceof COSNumber number ? number.intValue() : sonst;
    }

    /** A list that a PDF writes as nothing, as one value or as an array of values. */
    public static List<COSBase> liste(COSBase base) {
        COSBase value = wert(base);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof COSArray array)) {
            return List.of(base);
        }
        List<COSBase> result = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            result.add(array.get(i));
        }
        return result;
    }

    /** The keys of both; either may be null. */
    public static Set<String> schluessel(COSDictionary a, COSDictionary b) {
        Set<String> keys = new LinkedHashSet<>();
        if (a != null) {
            a.keySet().forEach(k -> keys.add(k.getName()));
        }
        if (b != null) {
            b.keySet().forEach(k -> keys.add(k.getName()));
        }
        return keys;
    }
}
