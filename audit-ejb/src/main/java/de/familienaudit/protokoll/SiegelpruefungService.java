package de.familienaudit.protokoll;

import de.familienaudit.protokoll.Pruefergebnis.Befund;
import de.familienaudit.protokoll.Pruefergebnis.Siegelstand;
import de.familienaudit.protokoll.domain.Befundart;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EchteZeit;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks whether the change log of the Kommune is what was sealed (rule G-2). */
@Stateless
@Guarded
public class SiegelpruefungService {

    /** Entries older than this should have been sealed long ago, also after a weekend without a server. */
    private static final Duration FRIST = Duration.ofDays(3);

    private static final int MAX_BEFUNDE = 200;

    @Inject
    private SiegelRepository siegel;

    @Inject
    private NamenRepository namen;

    @Inject
    private CurrentActor currentActor;

    /** The change log keeps the real time, whatever the day of the program. */
    @Inject
    @EchteZeit
    private Clock echteZeit;

    /** How far the log is sealed. */
    @Requires(value = ProtokollRechte.PROTOKOLL_LESEN, schreibt = false)
    public Siegelstand stand() {
        return stand(siegel.pruefend(this::zustand));
    }

    /**
     * Checks every seal and every sealed entry of the Kommune, some at a time; also entries about records that the actor may not see
     * (V-10), of which a finding tells table and id alone.
     */
    @Requires(value = ProtokollRechte.PROTOKOLL_LESEN, schreibt = false)
    public Pruefergebnis pruefe() {
        Pruefergebnis alles = siegel.pruefend(this::pruefeAlle);
        Set<Long> lesbar = siegel.findLesbare(alles.maengel().stream()
                .map(Befund::eintrag)
                .filter(Objects::nonNull)
                .toList());
        return new Pruefergebnis(
                alles.stand(),
                alles.maengel().stream()
                        .map(b -> b.eintrag() == null || lesbar.contains(b.eintrag()) ? b : b.ohneUmstaende())
                        .toList(),
                alles.anzahlMaengel(),
                alles.geloescht());
    }

    private Pruefergebnis pruefeAlle() {
        Ehemalige ehemalige = namen.findEhemalige();
        Object[] zustand = zustand();
        Siegelstand stand = stand(zustand);
        List<Befund> maengel = new ArrayList<>();
        List<Befund> geloescht = new ArrayList<>();
        long anzahl = 0;
        long kommune = currentActor.get().kommuneId();
        int bis;
        for (int von = 1; von <= stand.nummer(); von = bis + 1) {
            bis = siegel.findLastOfStep(kommune, von);
            for (Object row : siegel.pruefe(kommune, von, bis)) {
                Befund befund = befund((Object[]) row, ehemalige);
                boolean mangel = Befundart.valueOf(befund.art()).istMangel();
                List<Befund> liste = mangel ? maengel : geloescht;
                anzahl += mangel ? 1 : 0;
                if (liste.size() < MAX_BEFUNDE) {
                    liste.add(befund);
                }
            }
        }
        anzahl += offene(zustand, maengel);
        return new Pruefergebnis(stand, maengel, anzahl, geloescht);
    }

    /** What no seal can tell: entries without one, and entries of one that is gone. */
    private static int offene(Object[] zustand, List<Befund> maengel) {
        int gefunden = 0;
        if (((Number) zustand[1]).longValue() > 0) {
            maengel.add(new Befund(
                    Befundart.NICHT_VERSIEGELT.name(),
                    0,
                    null,
                    ProtokollRepository.instant(zustand[2]),
                    "",
                    zustand[1].toString(),
                    null));
            gefunden++;
        }
        if (((Number) zustand[3]).longValue() > 0) {
            maengel.add(new Befund(Befundart.VERWAIST.name(), 0, null, null, "", zustand[3].toString(), null));
            gefunden++;
        }
        return gefunden;
    }

    private Object[] zustand() {
        Instant frist = echteZeit.instant().minus(FRIST);
        return siegel.stand(currentActor.get().kommuneId(), frist);
    }

    private static Siegelstand stand(Object[] row) {
        return new Siegelstand(
                ((Number) row[0]).longValue(),
                ((Number) row[4]).intValue(),
                (String) row[5],
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue());
    }

    private static Befund befund(Object[] r, Ehemalige ehemalige) {
        return new Befund(
                (String) r[0],
                ((Number) r[1]).intValue(),
                r[2] == null ? null : ((Number) r[2]).longValue(),
                r[3] == null ? null : ProtokollRepository.instant(r[3]),
                r[4] == null ? "" : (String) r[4],
                r[5] == null ? "" : (String) r[5],
                r[6] == null ? null : ehemalige.person((String) r[6]));
    }
}
