# The methods of @puheeksi/core/statistics in R: R's own functions where there is one, else the published formula in base R.
# Sourced by fromR.R. Every function answers a plain vector of numbers; its names and order are those the tests compare.

library(survival)

plain <- function(x) as.numeric(unlist(x))
upper_z <- function(level) qnorm(1 - (1 - level) / 2)

# --- shares -----------------------------------------------------------------------------------------------------------
# prop.test warns of small expected counts; Wilson's interval does not rest on them
wilson <- function(x, n, level) {
  plain(suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE))$conf.int)
}
# Newcombe (1998), method 4. prop.test answers the same except at x = n/2, where it drops the correction
wilson_corrected <- function(x, n, level) {
  if (2 * x != n) return(plain(suppressWarnings(prop.test(x, n, conf.level = level, correct = TRUE))$conf.int))
  z <- upper_z(level)
  p <- x / n
  c(
    max(0, (2 * n * p + z^2 - 1 - z * sqrt(z^2 - 2 - 1 / n + 4 * p * (n * (1 - p) + 1))) / (2 * (n + z^2))),
    min(1, (2 * n * p + z^2 + 1 + z * sqrt(z^2 + 2 - 1 / n + 4 * p * (n * (1 - p) - 1))) / (2 * (n + z^2)))
  )
}
clopper_pearson <- function(x, n, level) plain(binom.test(x, n, conf.level = level)$conf.int)
# Agresti and Coull (1998)
agresti_coull <- function(x, n, level) {
  z <- upper_z(level)
  p <- (x + z^2 / 2) / (n + z^2)
  reach <- z * sqrt(p * (1 - p) / (n + z^2))
  c(max(0, p - reach), min(1, p + reach))
}
# Newcombe (1998), method 10: square-and-add of two Wilson intervals
newcombe <- function(x1, n1, x2, n2, level) {
  a <- wilson(x1, n1, level)
  b <- wilson(x2, n2, level)
  p1 <- x1 / n1
  p2 <- x2 / n2
  d <- p1 - p2
  c(d, d - sqrt((p1 - a[1])^2 + (b[2] - p2)^2), d + sqrt((a[2] - p1)^2 + (p2 - b[1])^2))
}

# --- counts and rates -------------------------------------------------------------------------------------------------
poisson_exact <- function(x, exposure, level) plain(poisson.test(x, T = exposure, conf.level = level)$conf.int)
# Breslow and Day (1987), formula 2.12
byar <- function(x, level) {
  z <- upper_z(level)
  lower <- if (x == 0) 0 else x * max(0, 1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3
  c(lower, (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3)
}
# The rule of English public health: exact below so many events, Byar's from there on
public_health <- function(x, level, exact_below = 10) {
  if (x < exact_below) poisson_exact(x, 1, level) else byar(x, level)
}
rate_ratio_exact <- function(x1, t1, x2, t2, level) {
  answer <- poisson.test(c(x1, x2), c(t1, t2), conf.level = level)
  c(plain(answer$estimate), plain(answer$conf.int))
}
rate_ratio_wald <- function(x1, t1, x2, t2, level) {
  ratio <- (x1 / t1) / (x2 / t2)
  c(ratio, ratio * exp(c(-1, 1) * upper_z(level) * sqrt(1 / x1 + 1 / x2)))
}
# Dobson et al. (1991) on the interval of the count
dsr_dobson <- function(x, n, standard, level) {
  w <- standard / sum(standard)
  rate <- sum(w * x / n)
  variance <- sum(w^2 * x / n^2)
  c(rate, variance, rate + sqrt(variance / sum(x)) * (public_health(sum(x), level) - sum(x)))
}
# Fay and Feuer (1997), as epitools
dsr_gamma <- function(x, n, standard, level) {
  answer <- epitools::ageadjust.direct(x, n, stdpop = standard, conf.level = level)
  plain(answer[c("lci", "uci")])
}
isr <- function(x, n, reference_x, reference_n, level) {
  expected <- sum(n * reference_x / reference_n)
  c(sum(x), expected, sum(x) / expected, public_health(sum(x), level) / expected, sum(reference_x) / sum(reference_n))
}
# Spiegelhalter (2005): normal limits of shares; counts whose exact Poisson interval just touches what was expected
funnel_share <- function(baseline, size) {
  reach <- qnorm(1 - c(0.025, 0.001)) * sqrt(baseline * (1 - baseline) / size)
  c(max(0, baseline - reach[1]), min(1, baseline + reach[1]), max(0, baseline - reach[2]), min(1, baseline + reach[2]))
}
funnel_count <- function(expected, size) {
  root <- function(f, from, to) uniroot(f, c(from, to), tol = 1e-13, maxiter = 10000)$root
  ends <- function(tail) {
    bound <- expected + 40 * sqrt(expected) + 100
    upper <- root(function(count) pgamma(expected, count, log.p = TRUE) - log(tail), 1e-9, bound)
    if (exp(-expected) >= tail) return(c(0, upper))
    lower <- root(
      function(count) pgamma(expected, count + 1, lower.tail = FALSE, log.p = TRUE) - log(tail), 0, bound
    )
    c(lower, upper)
  }
  c(ends(0.025), ends(0.001)) / size
}

# --- charts: centre, then lower and upper limit of every point --------------------------------------------------------
ranges_of <- function(y) {
  distance <- abs(diff(y))
  distance[!is.na(distance)]
}
# Provost and Murray (2011): ranges beyond 3.267 times their mean are left out, once
mean_range <- function(ranges, screen) {
  average <- mean(ranges)
  if (!screen || average == 0) return(average)
  mean(ranges[ranges < 3.267 * average])
}
limits <- function(centre, reach, floor = -Inf, ceiling = Inf) {
  list(centre = centre, lower = pmax(floor, centre - reach), upper = pmin(ceiling, centre + reach))
}
xmr <- function(y, factor, screen, baseline = length(y)) {
  own <- y[seq_len(min(length(y), baseline))]
  limits(mean(own, na.rm = TRUE), rep(factor * mean_range(ranges_of(own), screen), length(y)))
}
attribute <- function(y, n, sigma_of, ceiling, primed) {
  n[is.na(y)] <- NA
  centre <- sum(y, na.rm = TRUE) / sum(n, na.rm = TRUE)
  sigma <- sigma_of(centre, ifelse(is.na(n), mean(n, na.rm = TRUE), n))
  # Laney (2002): widened by the spread of the standardised points
  if (primed) sigma <- sigma * mean_range(ranges_of((y / n - centre) / sigma), TRUE) / 1.128
  limits(centre, 3 * sigma, 0, ceiling)
}
p_chart <- function(y, n, primed = FALSE) attribute(y, n, function(p, n) sqrt(p * (1 - p) / n), 1, primed)
u_chart <- function(y, n, primed = FALSE) attribute(y, n, function(u, n) sqrt(u / n), Inf, primed)
c_chart <- function(y) u_chart(y, rep(1, length(y)))
# Taylor (2018)
i_prime <- function(y, n, screen) {
  n[is.na(y)] <- NA
  centre <- sum(y, na.rm = TRUE) / sum(n, na.rm = TRUE)
  spread <- sqrt(pi / 2) * abs(diff(y / n)) / sqrt(1 / head(n, -1) + 1 / tail(n, -1))
  sigma <- mean_range(spread[!is.na(spread)], screen) / sqrt(ifelse(is.na(n), mean(n, na.rm = TRUE), n))
  limits(centre, 3 * sigma)
}
# Benneyan (2001): median as the line, limits around the mean
g_chart <- function(y) {
  average <- mean(y, na.rm = TRUE)
  reach <- 3 * sqrt(average * (average + 1))
  all <- rep(1, length(y))
  list(centre = median(y, na.rm = TRUE), lower = all * max(0, average - reach), upper = all * (average + reach))
}
# Nelson (1994)
t_chart <- function(y) {
  on_scale <- xmr(y^(1 / 3.6), 3 / 1.128, TRUE)
  lapply(on_scale, function(x) pmax(0, x)^3.6)
}
# Anhøj and Olesen (2014): useful points, longest run and its limit, crossings and their limit
runs <- function(y, centre) {
  side <- sign(y - centre)
  side <- side[!is.na(side) & side != 0]
  useful <- length(side)
  run <- if (useful == 0) 0 else max(rle(side)$lengths)
  c(useful, run, round(log2(useful)) + 3, sum(diff(side) != 0), qbinom(0.05, max(0, useful - 1), 0.5))
}

# --- waits ------------------------------------------------------------------------------------------------------------
scales <- c("log", "log-log", "plain")
kaplan_meier <- function(time, event, p) {
  of <- function(scale, level = 0.95) survfit(Surv(time, event) ~ 1, conf.type = scale, conf.int = level)
  fit <- of("log")
  mean_row <- summary(fit, rmean = max(time))$table
  list(
    time = fit$time, atRisk = fit$n.risk, events = fit$n.event, censored = fit$n.censor,
    survival = fit$surv, standardError = fit$std.err * fit$surv, cumulativeHazard = fit$cumhaz,
    restrictedMean = plain(mean_row[c("rmean", "se(rmean)")]),
    byScale = setNames(lapply(scales, function(scale) {
      one <- of(scale)
      q <- quantile(one, p)
      list(lower = one$lower, upper = one$upper, quantiles = plain(q$quantile), from = plain(q$lower), to = plain(q$upper))
    }), scales)
  )
}
log_rank <- function(time, event, group) {
  answer <- survdiff(Surv(time, event) ~ group)
  df <- length(answer$n) - 1
  c(answer$chisq, df, pchisq(answer$chisq, df, lower.tail = FALSE), answer$obs, answer$exp)
}

# --- years ------------------------------------------------------------------------------------------------------------
# Slope, its standard error, p, percent per year and its ends
of_line <- function(fit, level, normal) {
  row <- summary(fit)$coefficients["year", ]
  reach <- (if (normal) upper_z(level) else qt(1 - (1 - level) / 2, fit$df.residual)) * row[[2]]
  c(row[[1]], row[[2]], row[[4]], 100 * expm1(row[[1]] + c(0, -1, 1) * reach))
}
apc_line <- function(year, rate, level, weights = rep(1, length(year))) {
  of_line(suppressWarnings(lm(log(rate) ~ year, weights = weights)), level, FALSE)
}
apc_events <- function(year, events, population, level, family) {
  fit <- glm(events ~ year, offset = log(population), family = family)
  of_line(fit, level, family$family == "poisson")
}
# Mann (1945), Kendall (1975) with the correction for ties; p is that of cor.test with continuity
mann_kendall <- function(x, y) {
  y <- y[order(x)]
  pairs <- combn(length(y), 2)
  s <- sum(sign(y[pairs[2, ]] - y[pairs[1, ]]))
  n <- length(y)
  ties <- table(y)
  variance <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  z <- if (variance == 0) 0 else (s - sign(s)) / sqrt(variance)
  c(s, variance, z, 2 * pnorm(-abs(z)))
}
kendall_tau <- function(x, y) suppressWarnings(cor(x, y, method = "kendall"))
# Theil (1950), Sen (1968): slope, Conover's intercept, ends by interpolated rank
theil_sen <- function(x, y, level) {
  pairs <- combn(order(x), 2)
  slopes <- sort((y[pairs[2, ]] - y[pairs[1, ]]) / (x[pairs[2, ]] - x[pairs[1, ]]))
  reach <- upper_z(level) * sqrt(mann_kendall(x, y)[2])
  rank <- c((length(slopes) - reach) / 2, (length(slopes) + reach) / 2 + 1)
  at <- function(r) approx(seq_along(slopes), slopes, pmin(length(slopes), pmax(1, r)))$y
  c(median(slopes), median(y) - median(slopes) * median(x), at(rank))
}
# Kim et al. (2000): least squares over every choice of whole years; two observed years beyond each joinpoint
joinpoint_models <- function(year, rate, most = 2) {
  n <- length(year)
  beyond <- function(from, to) sum(year > from & year < to)
  candidates <- function(k) {
    if (k == 0) return(list(numeric(0)))
    inside <- seq(min(year) + 1, max(year) - 1)
    chosen <- combn(inside, k, simplify = FALSE)
    Filter(function(at) {
      ends <- c(-Inf, at, Inf)
      all(diff(at) >= 3) && all(sapply(seq_len(k + 1), function(i) beyond(ends[i], ends[i + 1]) >= 2))
    }, chosen)
  }
  # A broken line needs points to bend; lm drops what the points cannot tell and says so with NA
  fit <- function(at) {
    hinges <- if (length(at) == 0) NULL else sapply(at, function(k) pmax(0, year - k))
    line <- lm(log(rate) ~ cbind(year - min(year), hinges))
    slopes <- cumsum(coef(line)[-1])
    widths <- diff(c(min(year), at, max(year)))
    sse <- sum(residuals(line)^2)
    list(
      at = at, percents = plain(100 * expm1(slopes)), average = 100 * expm1(sum(slopes * widths) / sum(widths)),
      squares = sse, bic = log(sse / n) + 2 * (length(at) + 1) * log(n) / n
    )
  }
  models <- lapply(0:most, function(k) {
    fits <- lapply(candidates(k), fit)
    if (length(fits) == 0) NULL else fits[[which.min(sapply(fits, function(f) f$squares))]]
  })
  Filter(Negate(is.null), models)
}

# --- answers ----------------------------------------------------------------------------------------------------------
# Reichheld (2003): score, its standard error, ends
net_promoter <- function(counts, level) {
  n <- sum(counts)
  promoters <- sum(counts[10:11])
  detractors <- sum(counts[1:7])
  share <- (promoters - detractors) / n
  se <- 100 * sqrt(((promoters + detractors) / n - share^2) / n)
  c(100 * share, se, max(-100, 100 * share - upper_z(level) * se), min(100, 100 * share + upper_z(level) * se))
}
# Whole numbers below 2^53 all the way, so nothing is rounded before it should be
half_up_places <- function(count, n, decimals) (200 * 10^decimals * count + n) %/% (2 * n)
percent_half_up <- function(count, n, decimals) half_up_places(count, n, decimals) / 10^decimals
largest_remainder <- function(counts, decimals) {
  whole <- 100 * 10^decimals
  places <- (whole * counts) %/% sum(counts)
  rest <- (whole * counts) %% sum(counts)
  winners <- head(order(-rest, seq_along(counts)), whole - sum(places))
  places[winners] <- places[winners] + 1
  places / 10^decimals
}
# A decimal as it is written, at most 15 digits: its digits as one whole number
round_half_up <- function(value, decimals) {
  text <- format(abs(value), digits = 15, scientific = FALSE)
  fraction <- sub("^[^.]*[.]?", "", text)
  digits <- as.numeric(sub(".", "", text, fixed = TRUE))
  if (nchar(fraction) <= decimals) return(value)
  unit <- 10^(nchar(fraction) - decimals)
  sign(value) * ((2 * digits + unit) %/% (2 * unit)) / 10^decimals
}
possible_counts <- function(percentage, decimals, n) {
  (0:n)[half_up_places(0:n, n, decimals) == round(percentage * 10^decimals)]
}
common_bases <- function(percentages, decimals, largest) {
  fits <- function(n) all(mapply(function(p, d) length(possible_counts(p, d, n)) > 0, percentages, decimals))
  Filter(fits, seq_len(largest))
}
# Hundepool et al. (2012), sections 4.2.1 and 4.2.2: what the rules compare with their limits
dominance <- function(amounts, largest) sum(head(sort(amounts, decreasing = TRUE), largest)) / sum(amounts)
p_percent <- function(amounts) sum(sort(amounts, decreasing = TRUE)[-(1:2)]) / max(amounts)
