package de.familienaudit.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void an_incident_has_a_number_of_eight_characters() {
        String first = Incident.log("/seite.xhtml", new IllegalStateException("test"));
        String second = Incident.log("/seite.xhtml\nfalsch", new IllegalStateException("test"));
        assertThat(first).hasSize(8).isNotEqualTo(second);
        assertThat(Incident.isNumber(first)).isTrue();
    }

    @Test
    void only_numbers_are_printed_from_an_address() {
        assertThat(Incident.isNumber("<b>AAAAA")).isFalse();
        assertThat(Incident.isNumber("ABCDEFGH2")).isFalse();
        assertThat(Incident.isNumber(null)).isFalse();
    }

    @Test
    void a_refusal_is_found_inside_the_wrappers_of_the_containers() {
        Exception wrapped = new FacesException(new EJBException(new NotFoundException()));
        assertThat(Causes.find(wrapped, BusinessRuleException.class)).isPresent();
        assertThat(Causes.find(wrapped, IllegalStateException.class)).isEmpty();
    }

    @Test
    void a_circle_of_causes_comes_to_an_end() {
        Exception outer = new IllegalStateException();
        Exception inner = new IllegalArgumentException(outer);
        outer.initCause(inner);
        assertThat(Causes.find(outer, NotFoundException.class)).isEmpty();
    }
}
