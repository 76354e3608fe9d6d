package org.acuerdo.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.ServletSecurity.EmptyRoleSemantic;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.acuerdo.platform.Reader;

/** Leads from the bare address to the home page in the reader's language. */
@WebServlet("")
// Said although it is the default: without a rule the server asks for a sign-in at the empty path.
@ServletSecurity(@HttpConstraint(EmptyRoleSemantic.PERMIT))
public class Root extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept-Language");
        response.sendRedirect("/" + reader.getCode() + "/");
    }
}
