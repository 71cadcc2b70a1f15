# glibc on purpose: the database's native module does not run on musl (Alpine).
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --from=build /build/dist dist
COPY drizzle drizzle
COPY examples examples
# The key file lies beside the data folder: /data/store.key. Both are in the volume, so back them up apart from each other.
ENV AFTERWORD_DATA=/data/store
RUN mkdir -p /data /app/sent && chown node:node /data /app/sent
USER node
VOLUME /data
# Care asks hundreds of patterns: V8 is to make machine code of each at once, not bytecode first.
CMD ["node", "--no-regexp-tier-up", "dist/main.js"]
