package kz.ruqsat.pool;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The register of accredited pools and the memberships of licensees. */
@SpringBootApplication
public class PoolRegistryService {

    public static void main(String[] args) {
        SpringApplication.run(PoolRegistryService.class, args);
    }
}
