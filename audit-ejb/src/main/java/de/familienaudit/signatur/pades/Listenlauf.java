package de.familienaudit.signatur.pades;

import de.familienaudit.signatur.pades.Vertrauensliste.Verweis;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way from the list of lists to the authorities of all countries. A list counts when it is signed by those who may sign
 * it and its time is not over; of the fetched and the kept edition the newer good one counts, and only good ones are kept.
 */
final class Listenlauf {

    private static final int MOST_PIVOTS = 30;
    private static final byte[] NICHTS = {};

    private final Listenlader netz;
    private final Listenablage ablage;
    private final Instant jetzt;
    private final List<String> maengel = new ArrayList<>();
    private final Set<X509Certificate> aussteller = new LinkedHashSet<>();
    private Vertrauensliste listeDerListen;
    private int laender;

    /** @param netz null to look only at what was kept */
    Listenlauf(Listenlader netz, Listenablage ablage, Instant jetzt) {
        this.netz = netz;
        this.ablage = ablage;
        this.jetzt = jetzt;
    }

    Listenlauf laufe(String adresse, Collection<X509Certificate> anker) {
        listeDerListen = listeDerListen(adresse, anker);
        if (listeDerListen != null) {
            for (Verweis verweis : listeDerListen.nationaleListen()) {
                Vertrauensliste liste = beste(verweis.adresse(), verweis.unterzeichner(), fetched(verweis.adresse()));
                if (liste != null) {
                    laender++;
                    aussteller.addAll(liste.aussteller());
                }
            }
        }
        return this;
    }

    Set<X509Certificate> aussteller() {
        return aussteller;
    }

    Listenstand stand(Instant geholtBisher) {
        Instant geholt = netz != null && listeDerListen != null && maengel.isEmpty() ? jetzt : geholtBisher;
        return new Listenstand(
                listeDerListen == null ? null : listeDerListen.ausgestellt(),
                laender,
                aussteller.size(),
                geholt,
                maengel);
    }

    /** Those who may sign change from one intermediate edition to the next, each signed by those named before. */
    private Vertrauensliste listeDerListen(String adresse, Collection<X509Certificate> anker) {
        byte[] neu = fetched(adresse);
        Collection<X509Certificate> unterzeichner = new LinkedHashSet<>(anker);
        List<String> pivots = new ArrayList<>(Stream.of(gelesen(neu), kept(adresse))
                .flatMap(l -> l == null ? Stream.of() : l.zwischenstaende().stream())
                .distinct()
                .limit(MOST_PIVOTS)
                .toList());
        Collections.reverse(pivots);
        for (String pivot : pivots) {
            Vertrauensliste liste = zwischenstand(pivot, unterzeichner);
            if (liste != null) {
                unterzeichner = liste.eigeneUnterzeichner();
            }
        }
        return beste(adresse, unterzeichner, neu);
    }

    /** An edition never changes, so a kept one is not fetched again; one of before the configured anchors is passed over. */
    private Vertrauensliste zwischenstand(String adresse, Collection<X509Certificate> unterzeichner) {
        Vertrauensliste alt = kept(adresse);
        if (alt != null && alt.unterschriebenVon(unterzeichner)) {
            return alt;
        }
        byte[] neu = fetched(adresse);
        Vertrauensliste liste = gelesen(neu);
        if (liste == null || !liste.unterschriebenVon(unterzeichner)) {
            return null;
        }
        keep(adresse, neu);
        return liste;
    }

    private Vertrauensliste beste(String adresse, Collection<X509Certificate> unterzeichner, byte[] neu) {
        Vertrauensliste alt = kept(adresse);
        if (alt != null && !alt.unterschriebenVon(unterzeichner)) {
            alt = null;
        }
        Vertrauensliste liste = gelesen(neu);
        if (liste != null && !liste.unterschriebenVon(unterzeichner)) {
            maengel.add(adresse + ": not signed by those who may sign it");
            liste = null;
        }
        if (liste != null && (alt == null || liste.nummer() >= alt.nummer())) {
            keep(adresse, neu);
            alt = liste;
        }
        if (alt == null) {
            if (netz == null) {
                maengel.add(adresse + ": no good edition is kept");
            }
            return null;
        }
        if (alt.naechste() == null || alt.naechste().isBefore(jetzt)) {
            maengel.add(adresse + ": out of date");
            return null;
        }
        return alt;
    }

    private byte[] fetched(String adresse) {
        if (netz == null) {
            return NICHTS;
        }
        try {
            byte[] bytes = netz.hole(adresse);
            Vertrauensliste.lies(bytes);
            return bytes;
        } catch (IOException e) {
            maengel.add(adresse + ": " + e.getMessage());
            return NICHTS;
        }
    }

    private static Vertrauensliste gelesen(byte[] bytes) {
        try {
            return bytes.length == 0 ? null : Vertrauensliste.lies(bytes);
        } catch (IOException e) {
            return null;
        }
    }

    private Vertrauensliste kept(String adresse) {
        try {
            return Vertrauensliste.lies(ablage.lies(adresse));
        } catch (IOException e) {
            return null;
        }
    }

    private void keep(String adresse, byte[] liste) {
        try {
            ablage.lege(adresse, liste);
        } catch (IOException e) {
            maengel.add(adresse + ": cannot be kept: " + e.getMessage());
        }
    }
}
