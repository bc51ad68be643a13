# Two images from one build: `site` is Node, which answers what depends on the request; `web` is nginx, which answers
# reading pages and assets and limits what one client may ask for. docs/production.md says how to run them.

FROM node:24.19.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# Canonical links, previews and the site map are written with the public origin, so an image belongs to one.
ARG SITE_URL=http://localhost:8080
ENV SITE_URL=$SITE_URL
RUN npm run build && npm run static-files && mkdir -p /srv && mv dist /srv/dist
RUN npm prune --omit=dev --ignore-scripts && rm -rf .next/cache

FROM debian:12.15-slim AS web
RUN apt-get update \
  && apt-get install --yes --no-install-recommends nginx libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /srv/dist /srv/dist
# The log goes to the output of the container; `temp` is the one place that nginx writes to.
RUN mkdir /srv/dist/logs /srv/dist/temp \
  && ln -s /dev/stdout /srv/dist/logs/access.log \
  && chown www-data:www-data /srv/dist/temp
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-p", "/srv/dist", "-e", "stderr", "-c", "nginx.conf", "-g", "daemon off;"]

FROM node:24.19.0-bookworm-slim AS site
WORKDIR /app
ENV NODE_ENV=production DATA_DIR=/data
# Owned by root and run as `node`: the process cannot change its own program.
COPY --from=build /app ./
RUN install -d -m 700 -o node -g node /data
ARG SITE_URL=http://localhost:8080
ENV SITE_URL=$SITE_URL
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, which would keep the signal to itself.
CMD ["node", "--experimental-strip-types", "--disable-warning=ExperimentalWarning", "server/main.ts"]
