package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Certificates and revocation information that were added so that a signature can be verified for long. They may grow and never
 * shrink, and they are nothing that anybody sees.
 */
final class Nachweisvergleich {

    private static final Set<String> LISTEN = Set.of("Certs", "CRLs", "OCSPs");
    private static final Set<String> LISTEN_JE_SIGNATUR = Set.of("Cert", "CRL", "OCSP");
    private static final String ORT = "Root/DSS";

    private final Lage lage;

    Nachweisvergleich(Lage lage) {
        this.lage = lage;
    }

    void dss(COSBase vorher, COSBase nachher) {
        if (lage.gleichheit().gleich(vorher, nachher)) {
            return;
        }
        if (!(nachher instanceof COSDictionary b) || !(vorher == null || vorher instanceof COSDictionary)) {
            lage.funde().melde(Aenderungsart.SONSTIGES, ORT);
            return;
        }
        lage.funde().erlaubt(Ergaenzung.NACHWEISE);
        COSDictionary a = vorher == null ? new COSDictionary() : (COSDictionary) vorher;
        for (String key : Werte.schluessel(a, b)) {
            if (LISTEN.contains(key)) {
                liste(a.getItem(COSName.getPDFName(key)), b.getItem(COSName.getPDFName(key)), ORT + "/" + key);
            } else if ("VRI".equals(key)) {
                vri(Werte.dict(a, key), Werte.dict(b, key));
            } else if (!"Type".equals(key) && !lage.gleichheit().gleich(a, b, key)) {
                lage.funde().melde(Aenderungsart.SONSTIGES, ORT + "/" + key);
            }
        }
    }

    private void vri(COSDictionary a, COSDictionary b) {
        if (a == null) {
            return;
        }
        for (COSName signatur : a.keySet()) {
            COSDictionary x = Werte.dict(a.getItem(signatur));
            COSDictionary y = b == null ? null : Werte.dict(b.getItem(signatur));
            if (x != null && y == null) {
                lage.funde().melde(Aenderungsart.SONSTIGES, ORT + "/VRI/" + signatur.getName());
            } else if (x != null) {
                for (String key : LISTEN_JE_SIGNATUR) {
                    liste(x.getItem(COSName.getPDFName(key)), y.getItem(COSName.getPDFName(key)), ORT + "/VRI/" + key);
                }
            }
        }
    }

    /** Answers about revocation may be replaced by newer ones; a list never gets shorter and holds nothing but streams. */
    private void liste(COSBase a, COSBase b, String ort) {
        boolean nurStroeme = Werte.liste(b).stream().allMatch(base -> Werte.wert(base) instanceof COSStream);
        if (Werte.liste(b).size() < Werte.liste(a).size() || !nurStroeme) {
            lage.funde().melde(Aenderungsart.SONSTIGES, ort);
        }
    }

    /** Names of extensions of the format that the file uses: more of them and higher levels are no change. */
    void erweiterungen(COSDictionary a, COSDictionary b) {
        for (String key : Werte.schluessel(a, null)) {
            if (b == null || Lage.fehlt(b, key)) {
                lage.funde().melde(Aenderungsart.SONSTIGES, "Root/Extensions/" + key);
            }
        }
        for (String key : Werte.schluessel(b, null)) {
            boolean gleich = a != null && lage.gleichheit().gleich(a, b, key);
            if (!gleich && !nurAngaben(b.getItem(COSName.getPDFName(key)))) {
                lage.funde().melde(Aenderungsart.SONSTIGES, "Root/Extensions/" + key);
            }
        }
    }

    private static boolean nurAngaben(COSBase base) {
        return Werte.wert(base) instanceof COSName
                || Werte.liste(base).stream()
                        .map(Werte::wert)
                        .allMatch(value -> value instanceof COSDictionary d
                                && d.keySet().stream()
                                        .map(d::getItem)
                                        .map(Werte::wert)
                                        .allMatch(Nachweisvergleich::einfach));
    }

    private static boolean einfach(COSBase value) {
        return value == null || value instanceof COSName || value instanceof COSString || value instanceof COSNumber;
    }
}
