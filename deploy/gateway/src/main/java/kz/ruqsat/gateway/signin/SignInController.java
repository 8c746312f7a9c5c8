package kz.ruqsat.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.ruqsat.gateway.Origin;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where "sign in" leads: to the issuer, and afterwards back to the page on which it was pressed. */
@Controller
class SignInController {

    private final ReturnPath back;
    private final Origin origin;

    SignInController(ReturnPath back, Origin origin) {
        this.back = back;
        this.origin = origin;
    }

    @GetMapping("/sign-in")
    String start(HttpServletRequest request, HttpServletResponse response) {
        // The issuer sends people back to the public address; a session under another name would be lost there.
        if (!origin.authority().equals(request.getHeader(HttpHeaders.HOST))) {
            return "redirect:" + origin.at("/sign-in");
        }
        String from = request.getHeader(HttpHeaders.REFERER);
        if (from != null && back.getRequest(request, response) == null) {
            back.saveAddress(request, from);
        }
        return "redirect:/sign-in/" + SignInConfiguration.REGISTRATION;
    }
}
