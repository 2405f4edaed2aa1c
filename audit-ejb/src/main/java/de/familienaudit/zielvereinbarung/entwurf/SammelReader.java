package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The measures of a draft as they stand, for choosing several of them. */
@Dependent
class SammelReader {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private StellenService stellen;

    @Inject
    private Clock clock;

    /** The Stelle that stands for one today. */
    private record Genannt(long id, String name) {}

    SammelAuswahl read(Fassung fassung, Integer handlungsfeld, Long stelleId) {
        Map<Long, List<Genannt>> beteiligte = nachText(teile.findStellenMitId(fassung.id()));
        Map<Long, List<Genannt>> fuehrende = nachText(teile.findFederfuehrendeMitId(fassung.id()));
        List<Massnahmentext> texte = fassungen.findTexte(fassung.id()).stream()
                .filter(t -> handlungsfeld == null || t.nummer().handlungsfeld() == handlungsfeld)
                .filter(t -> stelleId == null
                        || nennt(beteiligte.get(t.id()), stelleId)
                        || nennt(fuehrende.get(t.id()), stelleId))
                .toList();
        return new SammelAuswahl(
                FassungKopf.of(fassung, LocalDate.now(clock)),
                fassung.status().name(),
                texte.stream()
                        .limit(SammelAuswahl.HOECHSTENS)
                        .map(t -> zeile(t, beteiligte, fuehrende))
                        .toList(),
                texte.size(),
                teile.findHandlungsfelder(fassung.id()).stream()
                        .map(h -> new SammelAuswahl.Feld(h.nummer(), h.titel()))
                        .toList(),
                stellen.stellen().stream()
                        .map(s -> new EntwurfMassnahme.Auswahl(s.id(), s.name(), s.intern()))
                        .toList());
    }

    private static SammelAuswahl.Zeile zeile(
            Massnahmentext t, Map<Long, List<Genannt>> beteiligte, Map<Long, List<Genannt>> fuehrende) {
        return new SammelAuswahl.Zeile(
                t.massnahme().id(),
                t.version(),
                t.nummer().toString(),
                t.titel(),
                namen(fuehrende.get(t.id())),
                namen(beteiligte.get(t.id())),
                ZeitDetails.of(t.vereinbart().beginn()),
                ZeitDetails.of(t.vereinbart().ende()));
    }

    private static Map<Long, List<Genannt>> nachText(List<Object[]> rows) {
        Map<Long, List<Genannt>> nachText = new HashMap<>();
        rows.forEach(row -> nachText.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                .add(new Genannt((Long) row[1], (String) row[2])));
        return nachText;
    }

    private static boolean nennt(List<Genannt> genannte, long stelle) {
        return genannte != null && genannte.stream().anyMatch(g -> g.id() == stelle);
    }

    private static String namen(List<Genannt> genannte) {
        return genannte == null
                ? ""
                : String.join(
                        ", ", genannte.stream().map(Genannt::name).distinct().toList());
    }
}
