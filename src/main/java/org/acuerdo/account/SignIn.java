package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** People sign in on our own page, and come back to the page that they asked for. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(loginPage = "/account/login?continue=true", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class SignIn {}
