package de.familienaudit.vertrauenslisten;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One run: fetches all lists, keeps the good ones, and says what counts. A list counts when it is signed by those who may sign
 * it and its time is not over. Only good editions are kept; a failed, foreign or older one never replaces a good one. What
 * counts is found by verifying the kept editions anew, so that they fall as soon as nobody vouches for them any more.
 */
final class ListenRun {

    private final Listenpruefung pruefung;
    private final Listenquelle netz;
    private final Listenablage ablage;
    private final Instant jetzt;
    private final Map<String, String> maengel = new LinkedHashMap<>();

    ListenRun(Listenpruefung pruefung, Listenquelle netz, Listenablage ablage, Instant jetzt) {
        this.pruefung = pruefung;
        this.netz = netz;
        this.ablage = ablage;
        this.jetzt = jetzt;
    }

    /** @throws ListenException when the run had to be broken off */
    Listenstand laufe() {
        boolean erneuert = erneuereListeDerListen();
        erneuereNationale(pruefung.alle(ablage));
        return stand(pruefung.alle(ablage), erneuert);
    }

    /** An intermediate edition never changes, so a good one that was kept is not fetched again. */
    private boolean erneuereListeDerListen() {
        Pruefergebnis bisher = pruefung.nurListeDerListen(ablage);
        Set<String> bekannt = new HashSet<>();
        bisher.zwischenstaende().stream()
                .filter(Vertrauensliste::unterschrieben)
                .forEach(liste -> bekannt.add(liste.adresse()));
        Pruefergebnis neu = pruefung.nurListeDerListen(netzAusser(bekannt));
        for (Vertrauensliste zwischenstand : neu.zwischenstaende()) {
            if (zwischenstand.unterschrieben()) {
                ablage.lege(zwischenstand.adresse(), zwischenstand.inhalt());
            } else if (zwischenstand.inhalt() == null) {
                mangel(zwischenstand.adresse(), zwischenstand.mangel());
            }
        }
        return uebernimm(neu.listeDerListen(), bisher.listeDerListen());
    }

    private void erneuereNationale(Pruefergebnis bisher) {
        if (!bisher.listeDerListen().gilt(jetzt)) {
            return;
        }
        Set<String> kopf = new HashSet<>(Set.of(pruefung.adresse()));
        bisher.zwischenstaende().forEach(liste -> kopf.add(liste.adresse()));
        Map<String, Vertrauensliste> alte = new HashMap<>();
        bisher.nationale().forEach(liste -> alte.put(liste.adresse(), liste));
        pruefung.alle(netzAusser(kopf)).nationale().forEach(neue -> uebernimm(neue, alte.get(neue.adresse())));
    }

    private Listenquelle netzAusser(Set<String> ausDerAblage) {
        return adresse -> (ausDerAblage.contains(adresse) ? ablage : netz).hole(adresse);
    }

    /** @param alt what was kept; null for nothing */
    private boolean uebernimm(Vertrauensliste neu, Vertrauensliste alt) {
        if (!neu.unterschrieben()) {
            mangel(neu.adresse(), neu.mangel());
            return false;
        }
        if (alt != null && alt.unterschrieben() && neu.nummer() < alt.nummer()) {
            mangel(neu.adresse(), "Ausgabe " + neu.nummer() + " ist älter als die vorliegende " + alt.nummer());
            return false;
        }
        ablage.lege(neu.adresse(), neu.inhalt());
        return true;
    }

    private Listenstand stand(Pruefergebnis gut, boolean erneuert) {
        Optional<Vertrauensliste> oben = Optional.of(gut.listeDerListen()).filter(this::zaehlt);
        List<Vertrauensliste> nationale = new ArrayList<>();
        if (oben.isPresent()) {
            gut.nationale().stream().filter(this::zaehlt).forEach(nationale::add);
            Set<String> fehlend = new TreeSet<>(pruefung.laender());
            gut.nationale().forEach(liste -> fehlend.remove(liste.land()));
            fehlend.forEach(land -> mangel(land, "die Liste der Listen nennt für dieses Land keine Liste"));
        }
        return new Listenstand(jetzt, oben, erneuert, nationale, maengel);
    }

    private boolean zaehlt(Vertrauensliste liste) {
        if (!liste.unterschrieben()) {
            maengel.putIfAbsent(liste.adresse(), liste.mangel());
        } else if (!liste.gilt(jetzt)) {
            mangel(liste.adresse(), liste.naechste() == null ? "geschlossen" : "abgelaufen am " + liste.naechste());
        }
        return liste.gilt(jetzt);
    }

    private void mangel(String adresse, String grund) {
        maengel.merge(adresse, grund, (alt, neu) -> alt + "; " + neu);
    }
}
