package de.familienaudit.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** what a servlet answers instead of a file. */
class AbrufAnswersWhatItMayTest {

    private final List<String> answer = new ArrayList<>();

    @Test
    void what_the_service_hands_out_is_written() throws IOException {
        get("7", id -> response -> response.setContentType("text/" + id));
        assertThat(answer).containsExactly("setContentType text/7");
    }

    @Test
    void what_is_not_there_is_404() throws IOException {
        get("7", id -> {
            throw new NotFoundException();
        });
        assertThat(answer).containsExactly("sendError 404");
    }

    @Test
    void what_is_refused_is_403() throws IOException {
        get("7", id -> {
            throw new ForbiddenException();
        });
        assertThat(answer).containsExactly("sendError 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1 ", "9999999999999999999"})
    void what_names_nothing_is_not_there(String id) throws IOException {
        get(id, found -> response -> response.setStatus(200));
        assertThat(answer).containsExactly("sendError 404");
    }

    @Test
    void after_the_answer_has_begun_nothing_is_hidden() {
        assertThatThrownBy(() -> get("7", id -> response -> {
                    throw new NotFoundException();
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(answer).isEmpty();
    }

    @Test
    void a_question_of_another_site_is_not_asked() throws IOException {
        post(null);
        assertThat(answer).containsExactly("sendError 400");
    }

    @Test
    void a_question_of_our_own_script_is_answered() throws IOException {
        post("ergebnis");
        assertThat(answer).containsExactly("setContentType text/7");
    }

    private void post(String header) throws IOException {
        HttpServletRequest request =
                stub(HttpServletRequest.class, args -> args.get(0).equals("getHeader") ? header : "7");
        HttpServletResponse response = stub(HttpServletResponse.class, args -> {
            answer.add(args.get(0) + " " + args.get(1));
            return null;
        });
        new OneQuestion().doPost(request, response);
    }

    private static final class OneQuestion extends AnfrageServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected Antwort frage(HttpServletRequest request) {
            return response -> response.setContentType("text/" + kennung(request, "id"));
        }
    }

    private void get(String id, Function<Long, AbrufServlet.Antwort> service) throws IOException {
        Map<String, String> parameters = Map.of("id", id);
        HttpServletRequest request = stub(HttpServletRequest.class, args -> parameters.get(args.get(1)));
        HttpServletResponse response = stub(HttpServletResponse.class, args -> {
            answer.add(args.get(0) + " " + args.get(1));
            return null;
        });
        new OneFile(service).doGet(request, response);
    }

    /** @param calls is given the name of the method and its first argument */
    private static <T> T stub(Class<T> type, Function<List<Object>, Object> calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> calls.apply(List.of(method.getName(), args[0]))));
    }

    private static final class OneFile extends AbrufServlet {

        private static final long serialVersionUID = 1L;

        private final transient Function<Long, Antwort> service;

        OneFile(Function<Long, Antwort> service) {
            this.service = service;
        }

        @Override
        protected Antwort frage(HttpServletRequest request) {
            return service.apply(kennung(request, "id"));
        }

        /** Without a container there is no log; {@link GenericServlet} would ask for it. */
        @Override
        public void log(String message, Throwable cause) {
            assertThat(message).isNotBlank();
            assertThat(cause).isNotNull();
        }
    }
}
