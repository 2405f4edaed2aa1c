package de.familienaudit.beispiel;

import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports the invented progress of the example, so that the pages are alive. */
@Dependent
class Fortschritte {

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private FortschrittService service;

    @Inject
    private Clock clock;

    /** What lies after today is still to come and left out. */
    void melden(long fassung, String datei) throws IOException {
        Map<String, Long> ids = massnahmen.alle(MassnahmenFilter.ALLE).stream()
                .collect(Collectors.toMap(MassnahmeZeile::nummer, MassnahmeZeile::id));
        LocalDate heute = LocalDate.now(clock);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(Vereinbarungen.read(datei)))) {
            for (JsonObject e : reader.readArray().getValuesAs(JsonObject.class)) {
                if (LocalDate.parse(e.getString("stand")).isAfter(heute)) {
                    continue;
                }
                long id = ids.get(e.getString("massnahme"));
                int version = massnahmen.details(id, fassung).version();
                service.melden(command(id, version, e));
            }
        }
    }

    private static FortschrittMelden command(long id, int version, JsonObject e) {
        return new FortschrittMelden(
                id,
                version,
                e.getString("status"),
                LocalDate.parse(e.getString("stand")),
                e.getString("text"),
                e.getString("indikator", ""),
                e.getString("grund", ""),
                e.getString("neuesEnde", ""),
                e.containsKey("jahr") ? e.getInt("jahr") : null,
                e.containsKey("erfuellt") ? e.getBoolean("erfuellt") : null,
                "",
                true);
    }
}
