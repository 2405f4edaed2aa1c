package de.familienaudit.zielvereinbarung.fassung;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.familienaudit.shared.Zeiger;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import de.familienaudit.zielvereinbarung.domain.fassung.Zieltext;
import de.familienaudit.zielvereinbarung.fassung.FassungstextRepository.Ausschnitt;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a Fassung says, the one way for reading, printing, comparing and putting out (ADR 34): as a tree, in part, or
 * piece by piece. A fixed number of statements, however long it is.
 */
@Dependent
public class FassungstextReader {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungstextRepository texte;

    @Inject
    private Zeiger zeiger;

    /** The whole text as a tree. */
    public Fassungstext read(Fassung fassung) {
        FassungstextBuilder baum = new FassungstextBuilder();
        stream(fassung.id(), baum);
        return new Fassungstext(readVorspann(fassung), baum.felder());
    }

    public Vorspanntext readVorspann(Fassung fassung) {
        return readVorspanne(List.of(fassung)).get(fassung.id());
    }

    /** By Fassung. */
    Map<Long, Vorspanntext> readVorspanne(Collection<Fassung> diese) {
        Map<Long, List<String>> punkte =
                fassungen.findVisionspunkte(diese.stream().map(Fassung::id).toList());
        Map<Long, Vorspanntext> vorspanne = new HashMap<>();
        diese.forEach(
                f -> vorspanne.put(f.id(), Vorspanntext.of(f.vorspann(), punkte.getOrDefault(f.id(), List.of()))));
        return vorspanne;
    }

    /** Names of all Stellen that a measure names, each once, sorted. */
    public List<String> readStellennamen(long fassungId) {
        return texte.findStellennamen(fassungId).stream().sorted().toList();
    }

    /** Hands the whole text over piece by piece, at no time more than one Ziel with its measures in memory. */
    public void stream(long fassungId, Fassungsempfang empfang) {
        List<Long> eine = List.of(fassungId);
        EintragBuilder eintraege = new EintragBuilder(
                zeiger.oeffne(texte.queryStellen(eine, Ausschnitt.GANZ)),
                zeiger.oeffne(texte.queryAnlagen(eine, Ausschnitt.GANZ)),
                texte.findVerweise(fassungId));
        verteile(
                texte.findFelder(fassungId),
                zeiger.oeffne(texte.queryZiele(eine, Ausschnitt.GANZ)),
                zeiger.oeffne(texte.queryTexte(eine, Ausschnitt.GANZ)),
                eintraege,
                empfang);
    }

    /** These Handlungsfelder with these Ziele only. */
    List<Fassungstext.Feld> readZiele(long fassungId, List<Fassungsreihe.Feld> felder, Collection<Long> zielIds) {
        List<Long> eine = List.of(fassungId);
        Ausschnitt teil = Ausschnitt.ziele(zielIds);
        List<Fassungsreihe.Ziel> ziele = texte.queryZiele(eine, teil).getResultList();
        List<Fassungsreihe.Text> massnahmen = texte.queryTexte(eine, teil).getResultList();
        List<String> nummern = new ArrayList<>(nummern(massnahmen));
        ziele.forEach(z -> nummern.add(z.zielnummer()));
        FassungstextBuilder baum = new FassungstextBuilder();
        verteile(felder, ziele.iterator(), massnahmen.iterator(), eintraege(eine, teil, nummern), baum);
        return baum.felder();
    }

    /** Measures by the ids of their words, of whatever Fassungen: by Fassung, in the order of the numbers. */
    Map<Long, List<Fassungsinhalt.Eintrag>> readTexte(Collection<Long> fassungen, Collection<Long> textIds) {
        if (textIds.isEmpty()) {
            return Map.of();
        }
        Ausschnitt teil = Ausschnitt.texte(textIds);
        List<Fassungsreihe.Text> massnahmen = texte.queryTexte(fassungen, teil).getResultList();
        EintragBuilder eintraege = eintraege(fassungen, teil, nummern(massnahmen));
        Map<Long, List<Fassungsinhalt.Eintrag>> gelesen = massnahmen.stream()
                .collect(groupingBy(Fassungsreihe.Text::fassungId, mapping(eintraege::eintrag, toList())));
        eintraege.fertig();
        return gelesen;
    }

    /** The words of Ziele of whatever Fassungen: by Fassung, by number ("3.2") in order. */
    Map<Long, Map<String, Zieltext>> readZieltexte(Collection<Long> fassungen, Collection<Long> zielIds) {
        Map<Long, Map<String, Zieltext>> ziele = new HashMap<>();
        if (!zielIds.isEmpty()) {
            texte.queryZiele(fassungen, Ausschnitt.ziele(zielIds))
                    .getResultList()
                    .forEach(z -> ziele.computeIfAbsent(z.fassungId(), f -> new LinkedHashMap<>())
                            .put(z.zielnummer(), z.worte()));
        }
        return ziele;
    }

    private static List<String> nummern(List<Fassungsreihe.Text> massnahmen) {
        return massnahmen.stream().map(t -> t.nummer().toString()).toList();
    }

    private EintragBuilder eintraege(Collection<Long> fassungen, Ausschnitt teil, Collection<String> nummern) {
        return new EintragBuilder(
                texte.queryStellen(fassungen, teil).getResultList().iterator(),
                texte.queryAnlagen(fassungen, teil).getResultList().iterator(),
                texte.findVerweise(fassungen, nummern));
    }

    private static void verteile(
            List<Fassungsreihe.Feld> felder,
            Iterator<Fassungsreihe.Ziel> zielzeilen,
            Iterator<Fassungsreihe.Text> textzeilen,
            EintragBuilder eintraege,
            Fassungsempfang empfang) {
        Zuordnung<Fassungsreihe.Ziel> ziele = new Zuordnung<>(zielzeilen);
        Zuordnung<Fassungsreihe.Text> texte = new Zuordnung<>(textzeilen);
        for (Fassungsreihe.Feld feld : felder) {
            empfang.feld(feld.nummer(), feld.titel(), feld.untertitel());
            ziele.solange(z -> z.feld() == feld.nummer()).forEach(z -> empfang.ziel(ziel(z, texte, eintraege)));
        }
        ziele.fertig();
        texte.fertig();
        eintraege.fertig();
    }

    private static Fassungstext.Zielteil ziel(
            Fassungsreihe.Ziel z, Zuordnung<Fassungsreihe.Text> texte, EintragBuilder eintraege) {
        return new Fassungstext.Zielteil(
                z.zielnummer(),
                z.worte(),
                eintraege.verweise(z.fassungId(), z.zielnummer()),
                texte.solange(t -> t.zielId() == z.id()).stream()
                        .map(eintraege::eintrag)
                        .toList());
    }
}
