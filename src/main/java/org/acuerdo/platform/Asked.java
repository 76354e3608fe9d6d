package org.acuerdo.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the address of a page, or a plain field of its form, asks for. */
@RequestScoped
public class Asked {

    @Inject
    private HttpServletRequest request;

    /**
     * A number.
     *
     * @throws NotFound when something else stands there: nothing has that number
     */
    public Optional<Long> number(String name) {
        var given = text(name);
        if (given.isPresent() && !given.get().matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return given.map(Long::valueOf);
    }

    /** A text; an empty one is nothing. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }

    /** All texts under this name, each once. */
    public List<String> texts(String name) {
        var given = request.getParameterValues(name);
        return given == null
                ? List.of()
                : Arrays.stream(given)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList();
    }
}
